import assert from 'node:assert/strict';
import { withWords } from '../../../tabs/lib/address-words.ts';

describe('what an address asks for', () => {
  it('keeps the rest when some of it changes, and leaves out what is empty', () => {
    const before = new URLSearchParams('visit=v1&find=kate');

    assert.equal(withWords(before, { find: '', told: 'held' }).toString(), 'visit=v1&told=held');
    assert.equal(before.toString(), 'visit=v1&find=kate');
  });
});
