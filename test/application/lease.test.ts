import assert from 'node:assert/strict';
import { createLeases, type Leases } from '../../bot/application/lease.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';

describe('a lease', () => {
  let clock: TestClock;
  let store: DocumentStore;
  let leases: Leases;

  const asked = (holder: string) =>
    ({ partition: 'council', name: 'reminders', holder, lasting: 60_000 }) as const;

  beforeEach(() => {
    clock = createTestClock('2018-01-23T09:00:00.000Z');
    store = createSqliteStore(openDatabase(':memory:'));
    leases = createLeases({ store, clock });
  });

  it('is held by one at a time', async () => {
    assert.equal((await leases.acquire(asked('one')))?.fence, 1);
    assert.equal(await leases.acquire(asked('two')), null);
  });

  it('goes to one of two who ask at the same moment', async () => {
    const both = await Promise.all(['one', 'two'].map((holder) => leases.acquire(asked(holder))));

    assert.equal(both.filter((lease) => lease !== null).length, 1);
  });

  it('is renewed by its holder, with the same fence', async () => {
    await leases.acquire(asked('one'));
    clock.set('2018-01-23T09:00:50.000Z');

    const renewed = await leases.acquire(asked('one'));

    assert.deepEqual([renewed?.fence, renewed?.until], [1, '2018-01-23T09:01:50.000Z']);
  });

  it('goes to somebody else once its time is over, with a higher fence', async () => {
    await leases.acquire(asked('one'));
    clock.set('2018-01-23T09:01:00.000Z');

    assert.equal((await leases.acquire(asked('two')))?.fence, 2);
    assert.equal(await leases.acquire(asked('one')), null);
  });

  it('is free at once when its holder gives it back', async () => {
    await leases.acquire(asked('one'));
    await leases.release(asked('two'));
    assert.equal(await leases.acquire(asked('two')), null);

    await leases.release(asked('one'));

    assert.equal((await leases.acquire(asked('two')))?.fence, 2);
  });

  it('lets a holder that slept past its time commit nothing under its guard', async () => {
    const stale = (await leases.acquire(asked('one')))!;
    const guard = (await leases.guard('council', stale))!;
    clock.set('2018-01-23T09:02:00.000Z');
    await leases.acquire(asked('two'));

    await assert.rejects(store.commit('council', [guard]), /changed/);
    assert.equal(await leases.guard('council', stale), null);
  });
});
