import assert from 'node:assert/strict';
import { findTheme } from '../../../bot/domain/letters/find-theme.ts';
import { linesOf } from '../../support/lines-of.ts';

describe('the theme of a focused visit', () => {
  const scopes: [scope: string, theme: string][] = [
    ['its care leavers, including relevant children in care.', 'care-leavers'],
    ['the ‘front door’, where contacts and referrals are received.', 'front-door'],
    ['children in need or subject to a protection plan.', 'children-in-need-and-protection'],
    ['children in care.', 'children-in-care'],
    ['planning and achieving permanence.', 'permanence'],
    ['vulnerable children from extra-familial risk.', 'extra-familial-risk'],
    ['placement decision-making for older children.', 'placements-for-older-children'],
  ];
  for (const [scope, theme] of scopes) {
    it(`is ${theme} for "${scope}"`, () => {
      const lines = linesOf(`Inspectors looked at the local authority’s arrangements for ${scope}`);

      assert.equal(findTheme(lines, 'focused-visit-letter').value, theme);
    });
  }

  it('is unsure when inspectors looked at more than one', () => {
    const lines = linesOf(
      'Inspectors looked at the local authority’s arrangements for children in care and care leavers.',
    );

    assert.deepEqual(findTheme(lines, 'focused-visit-letter'), {
      value: 'children-in-care',
      confidence: 'medium',
    });
  });

  it('is none when inspectors looked at every part of the service', () => {
    const lines = linesOf(
      'Inspectors looked at decisions across help and protection, children in care and care leavers.',
    );

    assert.deepEqual(findTheme(lines, 'focused-visit-letter'), {
      value: null,
      confidence: 'medium',
    });
  });

  it('is what they had a particular focus on', () => {
    const lines = linesOf(
      'During this visit, inspectors reviewed child protection, with a particular focus on the front door.',
    );

    assert.equal(findTheme(lines, 'monitoring-visit-letter').value, 'front-door');
  });

  it('is none for an inspection of everything', () => {
    assert.equal(findTheme(linesOf('The front door is strong.'), 'inspection-report').value, null);
  });
});
