import assert from 'node:assert/strict';
import { ids } from '../../bot/platform/ids.ts';

describe('the ids of events', () => {
  const made = Array.from({ length: 10_000 }, () => ids.event());

  it('are UUIDs of version 7, each its own', () => {
    for (const id of made) {
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    assert.equal(new Set(made).size, made.length);
  });

  it('sort in the order they were made, however many in a moment', () => {
    assert.deepEqual(made.toSorted(), made);
  });
});
