import assert from 'node:assert/strict';
import { createOrderedIds, ids } from '../../bot/platform/ids.ts';

describe('the ids of events', () => {
  const manyIds = (make: () => string) => Array.from({ length: 10_000 }, () => make());

  it('are UUIDs of version 7, each its own', () => {
    const made = manyIds(() => ids.event());

    for (const id of made) {
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    assert.equal(new Set(made).size, made.length);
  });

  it('say in their first digits when they were made', () => {
    const make = createOrderedIds(() => Date.parse('2018-01-23T09:30:00Z'));

    const digits = make().replaceAll('-', '').slice(0, 12);

    assert.equal(new Date(Number.parseInt(digits, 16)).toISOString(), '2018-01-23T09:30:00.000Z');
  });

  it('sort in the order they were made, however many in a moment', () => {
    const made = manyIds(createOrderedIds(() => Date.parse('2018-01-23T09:30:00Z')));

    assert.deepEqual(made.toSorted(), made);
  });

  it('go on in order when the clock is set back', () => {
    let now = Date.parse('2018-01-23T09:30:00Z');
    const make = createOrderedIds(() => (now -= 1));

    const made = manyIds(make);

    assert.deepEqual(made.toSorted(), made);
  });

  it('of two processes differ, even of the same moment', () => {
    const moment = () => Date.parse('2018-01-23T09:30:00Z');

    assert.notEqual(createOrderedIds(moment)(), createOrderedIds(moment)());
  });
});
