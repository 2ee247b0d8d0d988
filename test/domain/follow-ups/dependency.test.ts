import assert from 'node:assert/strict';
import { wouldLoop } from '../../../bot/domain/follow-ups/dependency.ts';

describe('a dependency', () => {
  const chain = [
    { id: 'a', dependsOn: 'b' },
    { id: 'b', dependsOn: 'c' },
    { id: 'c', dependsOn: null },
  ];

  it('may end anywhere but at itself, by however many others', () => {
    assert.equal(wouldLoop('c', 'a', chain), true);
    assert.equal(wouldLoop('c', 'c', chain), true);
    assert.equal(wouldLoop('d', 'a', chain), false);
  });
});
