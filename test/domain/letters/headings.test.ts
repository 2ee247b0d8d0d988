import assert from 'node:assert/strict';
import { closesDocument, headingOf } from '../../../bot/domain/letters/headings.ts';

describe('a heading', () => {
  const kinds: [text: string, kind: string][] = [
    ['Areas of strength', 'strength'],
    ['Strengths', 'strength'],
    ['2.5 Positive Developments:', 'strength'],
    ['Areas for Improvement', 'area-for-improvement'],
    ['What needs to improve:', 'area-for-improvement'],
    ['What needs to improve?1', 'area-for-improvement'],
    ['What needs to improve in this area of social work practice?', 'area-for-improvement'],
    ['2.4 Challenges:', 'area-for-improvement'],
    ['Areas for priority action', 'priority-action'],
    ['Area for priority action', 'priority-action'],
    ['Priority and immediate action', 'priority-action'],
    ['Headline findings', 'headline'],
    ['Evaluation of progress', 'headline'],
    ['**Headline Findings:**', 'headline'],
    ['Main findings', 'headline'],
  ];
  for (const [text, kind] of kinds) {
    it(`"${text}" announces ${kind}`, () => {
      assert.equal(headingOf(text, 'focused-visit-letter')?.kind, kind);
    });
  }

  it('of another chapter announces no findings', () => {
    assert.equal(headingOf('Overview', 'focused-visit-letter')?.kind, null);
    assert.equal(headingOf('Areas covered by the visit', 'monitoring-visit-letter')?.kind, null);
  });

  it('"Recommendations" is what needs to improve in a report, and not in a committee report', () => {
    assert.equal(headingOf('Recommendations', 'inspection-report')?.kind, 'area-for-improvement');
    assert.equal(headingOf('Recommendations', 'committee-report')?.kind, null);
  });

  it('may be one that a framework pack names, without code', () => {
    const basis = { kind: 'default' } as const;
    const heading = 'What children told us';
    const named = [{ heading, gives: 'strength' as const, types: [], basis }];

    assert.equal(
      headingOf('3. What children told us:', 'focused-visit-letter', named)?.kind,
      'strength',
    );
    assert.equal(headingOf('What children told us', 'focused-visit-letter'), null);
  });

  it('is not the tail of a sentence', () => {
    assert.equal(headingOf('areas for improvement', 'focused-visit-letter'), null);
    assert.equal(headingOf('Challenges.', 'focused-visit-letter'), null);
  });
});

describe('the end of a letter', () => {
  it('begins with the sentence about the next visit, or the signature', () => {
    assert.ok(closesDocument('Ofsted will take the findings from this focused visit into account'));
    assert.ok(closesDocument('Yours sincerely,'));
    assert.ok(!closesDocument('Ofsted inspectors saw strong practice'));
  });
});
