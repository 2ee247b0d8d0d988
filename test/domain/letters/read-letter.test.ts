import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readingSchema } from '../../../bot/contract/reading.ts';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import type { Reading } from '../../../bot/domain/letters/reading.ts';
import { linesOf } from '../../support/lines-of.ts';

const demo = new URL('../../../bot/demo/documents/', import.meta.url);
const samples = new URL('../../documents/samples/', import.meta.url);

function textOf(name: string, folder = samples): string {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8');
}

function kindsOf(reading: Reading): string[] {
  return reading.findings.map(({ kind }) => kind);
}

describe('a focused visit letter', () => {
  const text = textOf('exampleshire-focused-visit-letter', demo);
  const reading = readLetter(linesOf(text));

  it('tells who visited which council, when, and about what', () => {
    assert.equal(reading.kind, 'focused-visit-letter');
    assert.equal(reading.localAuthority, 'Exampleshire');
    assert.equal(reading.documentDate, '2026-10-09');
    assert.deepEqual(reading.visit, { start: '2026-09-16', end: '2026-09-17' });
    assert.deepEqual(reading.inspectors, ['Ruth Penhaligon', 'Daniel Okafor']);
    assert.equal(reading.theme, 'care-leavers');
    assert.deepEqual(reading.warnings, []);
  });

  it('gives its strengths and areas for improvement in order, and nothing else', () => {
    const expected = [
      ...Array<string>(8).fill('strength'),
      ...Array<string>(9).fill('area-for-improvement'),
    ];

    assert.deepEqual(kindsOf(reading), expected);
  });

  it('gives a bullet whole that crosses a page break, with the page it begins on', () => {
    const housing = reading.findings[2];

    assert.equal(housing?.page, 1);
    assert.equal(
      housing.text,
      'The housing protocol with the six district councils works well. No care leaver was placed in bed and breakfast accommodation in the past year, and young people who lose a tenancy are offered another without being found intentionally homeless.',
    );
  });

  it('decides by the heading, not by the mood of the sentence', () => {
    const positive = reading.findings.find(({ text: words }) =>
      words.startsWith('The local authority understands well'),
    );

    assert.equal(positive?.kind, 'area-for-improvement');
  });

  it('fits the agreed contract', () => {
    assert.deepEqual(readingSchema.parse(reading), reading);
  });

  const copies: [how: string, change: (text: string) => string][] = [
    ['with an empty line after every line', (words) => words.replaceAll('\n', '\n\n')],
    ['without any empty line', (words) => words.replace(/\n{2,}/g, '\n')],
    ['with Wingdings bullets', (words) => words.replaceAll('•', '\uF06E')],
    ['with bullets on lines of their own', (words) => words.replaceAll('• ', '•\n')],
    ['without indents', (words) => words.replace(/^ +/gm, '')],
    ['with the line ends of Windows', (words) => words.replaceAll('\n', '\r\n')],
  ];
  for (const [how, change] of copies) {
    it(`reads the same when it is copied ${how}`, () => {
      assert.deepEqual(readLetter(linesOf(change(text))), reading);
    });
  }

  it('asks for a check when pasting lost the bullets', () => {
    const pasted = readLetter(
      linesOf(text.replace(/^(?:• | {2})/gm, '').replace(/\n(?=[A-Z])/g, '\n\n')),
    );

    assert.equal(pasted.confidence.findings, 'low');
    assert.ok(pasted.warnings.some((warning) => warning.includes('no bullet marks')));
  });
});

describe('a focused visit letter of 2021', () => {
  const reading = readLetter(linesOf(textOf('focused-visit-letter-2021')));

  it('parts headlines, priority actions and areas for improvement', () => {
    assert.deepEqual(kindsOf(reading), [
      'headline',
      'headline',
      'priority-action',
      'area-for-improvement',
      'area-for-improvement',
      'area-for-improvement',
      'headline',
      'headline',
    ]);
    assert.equal(reading.localAuthority, 'Testbourne and Marsh');
    assert.equal(reading.theme, 'extra-familial-risk');
  });

  it('gives sub-items to the bullet that introduces them', () => {
    const recording = reading.findings[4];

    assert.equal(recording?.text, 'The recording of:');
    assert.deepEqual(recording.subItems, [
      'strategy meetings held out of hours',
      'decisions to step children down from the specialist team',
      'the views of parents and carers.',
    ]);
  });
});

describe('a monitoring visit letter', () => {
  const reading = readLetter(linesOf(textOf('monitoring-visit-letter')));

  it('gives headline findings, and not the areas that the visit covered', () => {
    assert.equal(reading.kind, 'monitoring-visit-letter');
    assert.equal(reading.localAuthority, 'Sampleford');
    assert.deepEqual(reading.visit, { start: '2025-02-04', end: '2025-02-05' });
    assert.deepEqual(kindsOf(reading), Array<string>(5).fill('headline'));
  });

  it('gives a paragraph whole that the foot of a page cuts', () => {
    assert.equal(
      reading.findings[1]?.text,
      'Leaders have a clear view of what still needs to change. The pace of improvement in core groups and child in need meetings has been slower, and a small number of children wait too long for their plans to change.',
    );
  });
});

describe('a joint inspection letter', () => {
  it('gives headlines, areas for improvement and strengths', () => {
    const reading = readLetter(linesOf(textOf('jtai-letter')));

    assert.equal(reading.kind, 'jtai-letter');
    assert.equal(reading.localAuthority, 'Northmere');
    assert.equal(reading.theme, 'front-door');
    assert.deepEqual(kindsOf(reading), [
      'headline',
      'area-for-improvement',
      'area-for-improvement',
      'strength',
      'strength',
      'headline',
    ]);
  });
});

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

describe('any other document', () => {
  it('is refused with what the reader can read', () => {
    assert.throws(
      () => readLetter(linesOf('Dear resident,\n\nYour bins will be collected on Monday.')),
      {
        name: 'UnreadableDocument',
        code: 'unknown-layout',
        message: /not a letter or report that the reader knows/,
      },
    );
  });
});
