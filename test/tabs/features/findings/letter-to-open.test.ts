import assert from 'node:assert/strict';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import {
  hasPlace,
  letterToOpen,
} from '../../../../tabs/features/findings/components/letter-to-open.ts';

function aLetter(given: Partial<LetterView> & Pick<LetterView, 'id'>): LetterView {
  return {
    title: 'Focused visit letter: care leavers',
    kind: 'focused-visit-letter',
    theme: 'care-leavers',
    themeTitle: 'care leavers',
    localAuthority: 'Exampleshire',
    otherCouncil: null,
    documentDate: '2026-10-09',
    visit: { start: '2026-09-16', end: '2026-09-17' },
    joined: null,
    likely: null,
    inspectors: [],
    publication: 'published',
    publishedOn: '2026-10-09',
    importedBy: 'Priya Shah',
    importedAt: '2026-10-09T09:00:00Z',
    dropped: [],
    replaced: false,
    counts: { strength: 0, 'area-for-improvement': 1, 'priority-action': 0, headline: 0 },
    ...given,
  };
}

describe('the letter that Findings opens first', () => {
  const theirs = aLetter({ id: 'theirs', otherCouncil: 'Othertown' });
  const told = aLetter({ id: 'told', kind: 'committee-report' });
  const newest = aLetter({ id: 'newest' });
  const older = aLetter({ id: 'older' });

  it('is the inspectors’ newest on the council itself', () => {
    assert.equal(letterToOpen([theirs, told, newest, older])?.id, 'newest');
  });

  it('is what a committee was told, or another council’s, where there is nothing else', () => {
    assert.equal(letterToOpen([theirs, told])?.id, 'told');
    assert.equal(letterToOpen([theirs])?.id, 'theirs');
  });

  it('is never a draft whose final letter has come', () => {
    const letters = [aLetter({ id: 'draft', replaced: true }), aLetter({ id: 'final' })];

    assert.equal(letterToOpen(letters)?.id, 'final');
  });

  it('stands in a list without the drafts that nothing is left of', () => {
    const none = { strength: 0, 'area-for-improvement': 0, 'priority-action': 0, headline: 0 };

    assert.equal(hasPlace(aLetter({ id: 'draft', replaced: true, counts: none })), false);
    assert.equal(hasPlace(aLetter({ id: 'draft', replaced: true })), true);
    assert.equal(hasPlace(aLetter({ id: 'final', counts: none })), true);
  });
});
