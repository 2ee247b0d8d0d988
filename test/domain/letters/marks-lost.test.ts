import assert from 'node:assert/strict';
import type { PageLine } from '../../../bot/domain/letters/page-line.ts';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import type { Reading } from '../../../bot/domain/letters/reading.ts';
import { linesOf } from '../../support/lines-of.ts';

const front = `Inspection of Exampleshire local authority children’s services

Inspection dates: 12 to 23 May 2025

Services have improved since the last inspection, and leaders know what is
still to be done. Social workers stay, and children are seen
often by people whom they know and trust. The voice of children is
heard in meetings about them.

`;

const wordsOf = ({ findings }: Reading) =>
  findings.map(({ text, tag, subItems }) => [text, tag, subItems]);

describe('a list that lost its marks', () => {
  const pasted = `What needs to improve?

The quality of:

assessments

plans.

The use of unregistered homes. (outcome 4, national framework)

Life-story work.

The experiences and progress of care leavers: good

1. Care leavers are heard.`;

  for (const [how, text] of [
    ['with white space', pasted],
    ['with its reference on a line of its own', pasted.replace('homes. (', 'homes.\n\n(')],
  ] as const) {
    it(`is read by its paragraphs, each to be checked: ${how}`, () => {
      const reading = readLetter(linesOf(front + text));

      assert.deepEqual(wordsOf(reading), [
        ['The quality of:', null, ['assessments', 'plans.']],
        ['The use of unregistered homes.', 'outcome 4, national framework', []],
        ['Life-story work.', null, []],
      ]);
      assert.ok(reading.warnings.some((warning) => warning.includes('no bullet marks')));
    });
  }

  it('is parted where its items end with semicolons', () => {
    const text =
      'What needs to improve\n\nthe timeliness of plans;\nthe use of homes; and\nvisits.';

    const reading = readLetter(linesOf(front + text));

    assert.deepEqual(
      reading.findings.map((finding) => finding.text),
      ['the timeliness of plans;', 'the use of homes; and', 'visits.'],
    );
  });

  it('is one where the sentence that opens it stands above small beginnings', () => {
    const text =
      'What needs to improve\n\nThe local authority should:\n\nimprove plans.\n\nhear children.';

    const reading = readLetter(linesOf(front + text));

    assert.deepEqual(
      reading.findings.map((finding) => finding.text),
      ['improve plans.', 'hear children.'],
    );
  });
});

describe('what a box interrupts', () => {
  const letter = `17 May 2024

Joint targeted area inspection of Northmere

Inspectors visited from 11 to 15 March 2024.

Main findings

Leaders have invested in prevention.

Practice study: highly effective practice

  A child was met in hospital by a youth worker.

Health services do not know of every child at risk.

Yours sincerely`;

  it('goes on where the text is back at the margin', () => {
    const placed = linesOf(letter).map((line): PageLine => {
      return { ...line, size: 11, emphasised: /^(?:Main|Practice)/.test(line.text) };
    });

    const { findings, warnings } = readLetter(placed);

    assert.deepEqual(
      findings.map(({ text }) => text),
      [
        'Leaders have invested in prevention.',
        'Health services do not know of every child at risk.',
      ],
    );
    assert.deepEqual(warnings, []);
  });

  it('is told of where the document does not say how far the box goes', () => {
    const { warnings } = readLetter(linesOf(letter.replace('  A child', 'A child')));

    assert.deepEqual(warnings, [
      'The text under “Practice study: highly effective practice” was passed over: that heading does not announce findings. Add those that it has.',
    ]);
  });
});

describe('the first line of a paragraph', () => {
  it('is no heading where its line is full', () => {
    const reading = readLetter(
      linesOf(`4 March 2025

Dear Anne

Monitoring visit to Exampleshire children’s services

The inspectors were Ann Other HMI and Joe Bloggs HMI.

Main findings

Senior leaders have worked with all partners since March
2020. A daily meeting of agencies considered the children
about whom they were most worried, and what was to be done.

Yours sincerely`),
    );

    assert.deepEqual(
      reading.findings.map(({ text }) => text),
      [
        'Senior leaders have worked with all partners since March 2020. A daily meeting of agencies considered the children about whom they were most worried, and what was to be done.',
      ],
    );
  });
});
