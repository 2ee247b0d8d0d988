import assert from 'node:assert/strict';
import type { ExpectedVisitView } from '../../../../bot/contract/pathway.ts';
import { windowWords } from '../../../../tabs/features/visits/components/pathway-words.ts';

const now = '2026-11-24T10:00:00Z';
const expected: ExpectedVisitView = {
  key: 'short-inspection',
  type: 'short-inspection',
  title: 'Short inspection',
  from: '2026-12-01',
  until: '2027-05-31',
  position: 'ahead',
  detail: null,
  basis: 'default',
  source: null,
};

describe('the window of an expected visit', () => {
  it('is between two days, both with their year where they differ', () => {
    assert.equal(windowWords(expected, now), 'between Tue 1 Dec 2026 and Mon 31 May 2027');
  });

  it('says a later year once', () => {
    const nextYear = { ...expected, from: '2027-03-01' };
    assert.equal(windowWords(nextYear, now), 'between Mon 1 Mar and Mon 31 May 2027');
  });
});
