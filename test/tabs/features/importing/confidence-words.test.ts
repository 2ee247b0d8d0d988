import assert from 'node:assert/strict';
import {
  confidenceWords,
  unsureParts,
} from '../../../../tabs/features/importing/components/confidence-words.ts';

describe('how sure the reader is', () => {
  it('names the parts to look at, in the order of the form', () => {
    const unsure = unsureParts({
      kind: 'high',
      localAuthority: 'high',
      documentDate: 'high',
      visit: 'medium',
      inspectors: 'high',
      theme: 'low',
      judgements: 'high',
      findings: 'high',
    });

    assert.deepEqual(unsure, ['the days of the visit', 'the theme']);
  });

  it('says nothing of a part that it is sure of', () => {
    assert.equal(confidenceWords('high'), null);
    assert.equal(confidenceWords('low'), 'Not sure: check this');
  });
});
