import assert from 'node:assert/strict';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import type { Reading } from '../../../bot/domain/letters/reading.ts';
import { linesOf } from '../../support/lines-of.ts';

function aLetter(body: string, kind = 'Focused'): Reading {
  const visit = kind.toLowerCase();
  return readLetter(
    linesOf(`9 October 2024

Dear Anne

${kind} visit to Exampleshire children’s services

This letter summarises the findings of the ${visit} visit to Exampleshire children’s services on 30 and
31 January 2024. His Majesty’s Inspectors for this visit were Ann Other and Joe Bloggs.

Inspectors looked at the local authority’s arrangements for care leavers.

${body}

Yours sincerely

Ann Other
His Majesty’s Inspector
`),
  );
}

const textsOf = ({ findings }: Reading) => findings.map(({ kind, text }) => [kind, text]);

describe('a heading in capitals', () => {
  it('is known where it goes on over the next lines', () => {
    const reading = aLetter(
      'WHAT NEEDS TO IMPROVE IN THIS\nAREA OF SOCIAL WORK\nPRACTICE\n\n• Supervision.\n• Plans.',
    );

    assert.deepEqual(textsOf(reading), [
      ['area-for-improvement', 'Supervision.'],
      ['area-for-improvement', 'Plans.'],
    ]);
  });
});

describe('what a letter tells in paragraphs', () => {
  const findings = `Findings and evaluation of progress

Assessments are thorough. They lead to clear recommendations about what to
do next.

Child in need plans are too variable.

Supervision

Supervision is not yet regular.`;

  it('under “Findings and evaluation of progress” is a headline finding each', () => {
    const reading = aLetter(findings, 'Monitoring');

    assert.deepEqual(textsOf(reading), [
      [
        'headline',
        'Assessments are thorough. They lead to clear recommendations about what to do next.',
      ],
      ['headline', 'Child in need plans are too variable.'],
      ['headline', 'Supervision is not yet regular.'],
    ]);
    assert.deepEqual(reading.warnings, []);
  });

  it('under “Main findings” is one each, and what they list stands in its place', () => {
    const reading = aLetter(
      `Main findings\n\nThresholds are understood.\n\n• Contacts are screened quickly.\n\nStrategy meetings are prompt.`,
    );

    assert.deepEqual(textsOf(reading), [
      ['headline', 'Thresholds are understood.'],
      ['headline', 'Contacts are screened quickly.'],
      ['headline', 'Strategy meetings are prompt.'],
    ]);
  });

  it('keeps what it opens with a colon, with the dashes below it', () => {
    const { findings: read } = aLetter(
      'Main findings\n\nThresholds are understood.\n\nPathway plans are weak:\n\n– targets are vague\n– managers do not comment.',
    );

    assert.deepEqual(
      read.map(({ text, subItems }) => [text, subItems]),
      [
        ['Thresholds are understood.', []],
        ['Pathway plans are weak:', ['targets are vague', 'managers do not comment.']],
      ],
    );
  });

  it('is parted by its lines where it is pasted without white space', () => {
    const { findings: read } = readLetter(
      linesOf(
        `4 March 2025\nDear Anne\nMonitoring visit to Exampleshire children’s services\nThis letter summarises the findings of the monitoring visit to Exampleshire children’s services on 4 and 5 February 2025. His Majesty’s Inspectors for this visit were Ann Other and Joe Bloggs.\nMain findings\nPlans are late.\nHealth histories are given.\nYours sincerely`,
      ),
    );

    assert.deepEqual(
      read.map(({ text }) => text),
      ['Plans are late.', 'Health histories are given.'],
    );
  });
});

describe('what a letter says that is not read as a finding', () => {
  const areas = `Areas for improvement\n\n• Pathway plans.\n• Health histories.`;

  it('is told of where it stands beside a list', () => {
    const reading = aLetter(
      `${areas}\n\nThe local authority should also act on bed and breakfast.`,
    );

    assert.deepEqual(reading.warnings, [
      'A paragraph beside the list under “Areas for improvement” was left out: add it if it is a finding. It begins “The local authority should also act on bed…”.',
    ]);
    assert.equal(reading.confidence.findings, 'low');
  });

  it('is told of where an overview sums the visit up before the lists', () => {
    const reading = aLetter(
      `Overview\n\nThe pace of change has not been sufficient to address ca-\npacity.\n\n${areas}`,
    );

    assert.equal(reading.findings.length, 2);
    assert.deepEqual(reading.warnings, [
      '“Overview” sums up good and bad together, so nothing was taken from it. Add what it says and no list does. It begins “The pace of change has not been sufficient…”.',
    ]);
    assert.equal(reading.confidence.findings, 'high');
  });

  it('is told of where an overview is all that it has', () => {
    const { findings, warnings } = aLetter('Overview\n\nCare leavers are well supported.');

    assert.deepEqual(findings, []);
    assert.match(warnings.join(' '), /“Overview” .* It says “Care leavers are well supported\.”/);
  });

  it('is not, where it only opens the list', () => {
    const { warnings } = aLetter(areas.replace('\n\n', '\n\nThe council should act on:\n\n'));

    assert.deepEqual(warnings, []);
  });

  it('is told of where a list stands before the first heading that is known', () => {
    for (const [heading, marks] of [
      ['What we saw', ['•', '•']],
      ['What we saw:', ['1.', '2.']],
    ] as const) {
      const { warnings } = aLetter(
        `${heading}\n${marks[0]} Leaders know their services.\n${marks[1]} Advisers keep in touch.\n\n${areas}`,
      );

      assert.deepEqual(warnings, [
        `2 bullets under “${heading}” were passed over: that heading does not announce findings. Add those that are.`,
      ]);
    }
  });

  it('is told of where an unknown heading follows the findings', () => {
    const { warnings } = aLetter(`${areas}\n\nCorporate parenting\n\nMembers are ambitious.`);

    assert.deepEqual(warnings, [
      'The text under “Corporate parenting” was passed over: that heading does not announce findings. Add those that it has.',
    ]);
  });

  it('is not told of, where it is what inspectors looked at', () => {
    const { warnings } = aLetter(`Inspectors also reviewed:\n• caseloads\n• plans.\n\n${areas}`);

    assert.deepEqual(warnings, []);
  });
});

describe('a list whose marks were drawn or pasted', () => {
  it('keeps Word’s “o” sub-items apart', () => {
    const { findings } = aLetter(
      `Areas of strength\n•\tAdvisers keep in touch:\n    o\tby phone\n    o\tin person.\n•\tPlans are timely.`,
    );

    assert.deepEqual(
      findings.map(({ text, subItems }) => [text, subItems]),
      [
        ['Advisers keep in touch:', ['by phone', 'in person.']],
        ['Plans are timely.', []],
      ],
    );
  });

  it('keeps its items where only the dashes of sub-items are left', () => {
    const { findings, warnings } = aLetter(
      `Areas for improvement\n\nThe recording of decisions.\nThe response to children who are homeless, including:\n– joint assessments\n– information about their rights.`,
    );

    assert.deepEqual(
      findings.map(({ text, subItems }) => [text, subItems]),
      [
        ['The recording of decisions.', []],
        [
          'The response to children who are homeless, including:',
          ['joint assessments', 'information about their rights.'],
        ],
      ],
    );
    assert.match(warnings[0] ?? '', /has no bullet marks: check each finding/);
  });

  it('is parted where each line begins a sentence, and where one does not it is prose', () => {
    const list = `The timeliness of pathway plans.
The range of accommodation, so that there
is a choice.`;
    const drawn = aLetter(`Areas for improvement\n\n${list}`);
    const prose = aLetter(`Areas for improvement\n\n${list} Rents are high.`);

    assert.deepEqual(
      drawn.findings.map(({ text }) => text),
      [
        'The timeliness of pathway plans.',
        'The range of accommodation, so that there is a choice.',
      ],
    );
    assert.match(drawn.warnings[0] ?? '', /has no bullet marks: check each finding/);
    assert.deepEqual(prose.findings, []);
    assert.match(prose.warnings[1] ?? '', /is written as a paragraph, not a list/);
  });
});
