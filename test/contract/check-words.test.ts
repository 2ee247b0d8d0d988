import assert from 'node:assert/strict';
import { basisWords, checkWords, sayDue } from '../../bot/contract/check-words.ts';

const now = '2026-11-24T10:00:00Z';

describe('what a rule rests on, in words', () => {
  it('is a default that is to be checked, or a source', () => {
    assert.equal(
      basisWords({ basis: 'default', source: null }),
      'Default: check against the current framework',
    );
    assert.equal(basisWords({ basis: 'verified', source: 'SI 2007/462' }), 'Verified: SI 2007/462');
  });

  it('is said behind a date that a default rule gave, and no other', () => {
    assert.equal(checkWords({ basis: 'default' }), ' (check against the current framework)');
    assert.equal(checkWords({ basis: 'verified' }), '');
    assert.equal(checkWords({ basis: null }), '');
  });

  it('is not said where there is no date yet', () => {
    assert.equal(sayDue({ due: null, basis: 'default' }, now), '');
  });
});
