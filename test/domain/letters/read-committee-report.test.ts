import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import type { Reading } from '../../../bot/domain/letters/reading.ts';
import { linesOf } from '../../support/lines-of.ts';

function readCommitteeReport(name: string): Reading {
  const file = new URL(`../../documents/samples/${name}.txt`, import.meta.url);
  return readLetter(linesOf(readFileSync(file, 'utf8')));
}

describe('a committee report', () => {
  const reading = readCommitteeReport('committee-report');

  it('gives the lists under its headings', () => {
    assert.equal(reading.kind, 'committee-report');
    assert.deepEqual(
      reading.findings.map(({ kind }) => kind),
      ['headline', 'headline', 'area-for-improvement', 'strength'],
    );
    assert.equal(
      reading.findings[0]?.text,
      'Progress: Sampleford City Council has made steady progress from a low base.',
    );
  });

  it('is unsure of a visit whose year it does not print', () => {
    assert.deepEqual(reading.visit, { start: '2025-02-04', end: '2025-02-05' });
    assert.equal(reading.confidence.visit, 'low');
  });

  it('names the lead inspector where it says who led', () => {
    assert.equal(reading.leadInspector, 'Priya Nandakumar');
    assert.deepEqual(reading.inspectors, ['Priya Nandakumar', 'Stephen Ashworth']);
  });
});

describe('a committee report without headings', () => {
  const reading = readCommitteeReport('committee-report-without-headings');

  it('gives the lists that a sentence announces as what inspectors said, and no other', () => {
    assert.deepEqual(
      reading.findings.map(({ kind, text }) => `${kind}: ${text}`),
      [
        'strength: Social workers know the children on their caseload well and see them often.',
        'strength: The edge of care team keeps families together. Its work is valued by parents and schools alike.',
        'strength: Children live with carers who are ambitious for them.',
        'area-for-improvement: Return home interviews are not always offered in time.',
        'area-for-improvement: Supervision is not recorded in the same way by every team.',
      ],
    );
  });

  it('ends a list where the next numbered paragraph begins', () => {
    const { findings } = readLetter(
      linesOf(`Cabinet, 12 December 2022

Report of the Director of Children’s Services

Purpose of report

1.1 To share what Ofsted’s inspectors said.

2.1 The strengths that inspectors saw were:

• Personal advisers know their young people well.
• The local offer is well used.
2.2 The letter says that these areas need to improve:
• Access to dental care.
`),
    );

    assert.deepEqual(
      findings.map(({ kind, text }) => `${kind}: ${text}`),
      [
        'strength: Personal advisers know their young people well.',
        'strength: The local offer is well used.',
        'area-for-improvement: Access to dental care.',
      ],
    );
  });

  it('gives what a sentence announces by that under “Key findings” too', () => {
    const reading = readLetter(
      linesOf(`Children’s Scrutiny Panel, 18 April 2024

Report of the Director of Children’s Services

Purpose of report

1.1 To tell of Ofsted’s focused visit to Oakhampton on 6 and 7 February 2024.

2. Key findings

2.1 Ofsted identified the following strengths:

• Housing for care leavers is good.

2.2 Ofsted identified the following areas for improvement:

• Health histories are not given to all.
`),
    );

    assert.equal(reading.localAuthority, 'Oakhampton');
    assert.deepEqual(
      reading.findings.map(({ kind, text }) => `${kind}: ${text}`),
      [
        'strength: Housing for care leavers is good.',
        'area-for-improvement: Health histories are not given to all.',
      ],
    );
  });

  it('asks to check each, as a sentence is less sure than a heading', () => {
    assert.equal(reading.confidence.findings, 'low');
    assert.ok(
      reading.warnings.includes(
        'What the list after “Some of the areas of positive feedback from Ofsted were” is was taken from that sentence: check each finding, and add what the text beside the list says.',
      ),
    );
  });
});
