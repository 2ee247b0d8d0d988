import assert from 'node:assert/strict';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { createLeases } from '../../../bot/application/lease.ts';
import { createPresence, type Presence } from '../../../bot/delivery/sending/presence.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { createLogBook } from '../../support/log-book.ts';
import { createTestClock, type TestClock } from '../../support/test-clock.ts';

describe('the presence of a process that sends', () => {
  let store: DocumentStore;
  let machine: TestClock;
  let one: Presence;
  let other: Presence;
  let letWrite: (() => void)[];

  beforeEach(() => {
    const kept = createSqliteStore(openDatabase(':memory:'));
    letWrite = [];
    store = {
      read: (...given) => kept.read(...given),
      query: (...given) => kept.query(...given),
      async commit(...given) {
        await new Promise<void>((resolve) => letWrite.push(resolve));
        return kept.commit(...given);
      },
    };
    machine = createTestClock('2026-01-05T09:00:00.000Z');
    one = createPresence(createLeases({ store, clock: machine }), 'one', createLogBook());
    other = createPresence(createLeases({ store: kept, clock: machine }), 'other', createLogBook());
  });

  /** Lets what is being written be written, one commit after the other. */
  async function written(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      const write = letWrite.shift();
      if (write === undefined) continue;
      write();
      quiet = 0;
    }
  }

  async function isSeen(): Promise<boolean> {
    return other.isThere('council', 'one');
  }

  it('begins when others can see it, for whoever enters meanwhile too', async () => {
    let inside = 0;
    const entering = [1, 2].map(() => one.enter('council').then(() => (inside += 1)));
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual([inside, await isSeen()], [0, false]);

    await written();
    await Promise.all(entering);

    assert.equal(await isSeen(), true);
    const leaving = [one.leave('council'), one.leave('council')];
    await written();
    await Promise.all(leaving);
  });

  it('goes on when it is entered again while the last one leaves', async () => {
    const entering = one.enter('council');
    await written();
    await entering;

    const moves = [one.leave('council'), one.enter('council')];
    await written();
    await Promise.all(moves);

    assert.equal(await isSeen(), true);
    const leaving = one.leave('council');
    await written();
    await leaving;
    assert.equal(await isSeen(), false);
  });

  it('outlives ten seconds in which the process got no time at all, and ends soon after', async () => {
    const entering = one.enter('council');
    await written();
    await entering;

    machine.set('2026-01-05T09:00:10.000Z');
    assert.equal(await isSeen(), true);
    machine.set('2026-01-05T09:00:15.000Z');
    assert.equal(await isSeen(), false);

    const leaving = one.leave('council');
    await written();
    await leaving;
  });
});
