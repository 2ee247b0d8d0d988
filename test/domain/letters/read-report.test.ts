import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import type { Reading } from '../../../bot/domain/letters/reading.ts';
import { linesOf } from '../../support/lines-of.ts';

const samples = new URL('../../documents/samples/', import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.txt`, samples), 'utf8');
}

function kindsOf(reading: Reading): string[] {
  return reading.findings.map(({ kind }) => kind);
}

describe('an inspection report', () => {
  it('of 2019 gives judgements, areas for improvement and their sub-items', () => {
    const reading = readLetter(linesOf(textOf('inspection-report-2019')));

    assert.equal(reading.kind, 'inspection-report');
    assert.equal(reading.localAuthority, 'Modelchester');
    assert.equal(reading.leadInspector, 'Harriet Lomax');
    assert.deepEqual(
      reading.judgements.map(({ grade }) => grade),
      ['good', 'requires improvement to be good', 'good', 'good'],
    );
    assert.deepEqual(
      reading.findings.map(({ page, subItems }) => [page, subItems.length]),
      [
        [2, 2],
        [2, 0],
        [3, 0],
      ],
    );
    assert.match(reading.findings[1]?.text ?? '', /so that they are clear about what must change/);
  });

  it('of 2015 gives lists whose numbers go on from heading to heading', () => {
    const reading = readLetter(linesOf(textOf('inspection-report-2015')));

    assert.equal(reading.localAuthority, 'Lowdale');
    assert.equal(reading.leadInspector, 'Ian Young-Wood');
    assert.deepEqual(kindsOf(reading), [
      'priority-action',
      'priority-action',
      'area-for-improvement',
      'area-for-improvement',
      'strength',
    ]);
    assert.deepEqual(reading.warnings, []);
  });

  it('is read where it was pasted without an empty line, its footnote left out', () => {
    const pasted = textOf('inspection-report-2015').replace(/\n{2,}/g, '\n');

    const { findings, leadInspector } = readLetter(linesOf(pasted));

    assert.equal(findings.length, 5);
    assert.equal(leadInspector, 'Ian Young-Wood');
  });

  it('of 2025 gives tags apart from the words, and no footnote', () => {
    const reading = readLetter(linesOf(textOf('inspection-report-2025')));

    assert.deepEqual(
      reading.findings.map(({ text, tag }) => [text, tag]),
      [
        [
          'The timeliness of decision-making for children who need early permanence',
          'outcome 4, national framework',
        ],
        [
          'The consistency of supervision.',
          'enabler: the workforce is equipped and effective, national framework',
        ],
        [
          'The support for kinship carers before and after an order is made.',
          'Outcome Two, National Framework',
        ],
        ['The advice that 16- and 17-year-olds get when they present as homeless.', null],
      ],
    );
    assert.deepEqual(reading.visit, { start: '2025-06-30', end: '2025-07-11' });
    assert.equal(reading.documentDate, null);
  });

  it('offers no finding where what needs to improve is told in a paragraph', () => {
    const reading = readLetter(
      linesOf(
        'Inspection of Exampleshire local authority children’s services\nInspection dates: 12 to 23 May 2025\n\nWhat needs to improve?\n\nA very small number of practices need work.\n\n1. Children are safe.',
      ),
    );

    assert.deepEqual(reading.findings, []);
    assert.ok(reading.warnings.some((warning) => warning.includes('written as a paragraph')));
  });
});
