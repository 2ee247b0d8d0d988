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
    assert.deepEqual(
      reading.warnings.map((warning) => /^“[^”]+”/.exec(warning)?.[0]),
      ['“Overview”'],
    );
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

describe('a monitoring visit letter of 2017', () => {
  const reading = readLetter(linesOf(textOf('monitoring-visit-letter-2017')));

  it('gives the summary, and each paragraph of the evaluation without its headings', () => {
    assert.deepEqual(
      reading.findings.map(({ text }) => text),
      [
        'Contacts are read on the day on which they arrive.',
        'Plans are up to date, but too many are not specific about what has to change.',
        'Managers decide within a day. Their reasons are recorded and are shared with those who refer.',
        'Police officers join strategy discussions from the hub. Health visitors seldom do.',
      ],
    );
    assert.deepEqual(reading.warnings, []);
  });

  it('is about what it had a particular focus on', () => {
    assert.equal(reading.theme, 'front-door');
    assert.equal(reading.confidence.theme, 'high');
  });
});

describe('a joint inspection letter', () => {
  it('of 2018 is about the area that its title ends with', () => {
    const reading = readLetter(linesOf(textOf('jtai-letter-2018')));

    assert.equal(reading.localAuthority, 'Greyfleet');
    assert.deepEqual(reading.visit, { start: '2018-09-17', end: '2018-09-21' });
    assert.deepEqual(kindsOf(reading), ['strength', 'strength', 'area-for-improvement']);
    assert.deepEqual(reading.findings[1]?.subItems, [
      'raised awareness of sexual abuse within families',
      'brought schools into the work.',
    ]);
  });

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
