import assert from 'node:assert/strict';
import {
  calmWords,
  notReachedWords,
} from '../../../../tabs/features/readiness/components/reached-words.ts';
import { aReadiness } from '../../a-readiness.ts';

const reached = (some: object) => ({ ...aReadiness().reach, everyone: 24, ...some });

describe('how many have been reached, in words', () => {
  it('says that everyone has been only when everyone has', () => {
    const all = reached({ sent: 24 });

    assert.match(calmWords(all), /everyone has been reached/);
    assert.equal(notReachedWords(all), 'Nobody is left out');
  });

  it('claims nothing of those whose wave is held back', () => {
    const some = reached({ sent: 3, held: 21 });

    assert.doesNotMatch(calmWords(some), /reached/);
    assert.equal(notReachedWords(some), 'Nobody so far');
  });

  it('says what to do about those who were not', () => {
    assert.equal(notReachedWords(reached({ sent: 23, notReached: 1 })), 'Phone them');
  });
});
