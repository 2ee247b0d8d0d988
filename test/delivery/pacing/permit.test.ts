import assert from 'node:assert/strict';
import { createPace } from '../../../bot/delivery/pacing/pace.ts';
import { createPermit, createPermitAtOnce } from '../../../bot/delivery/pacing/permit.ts';
import {
  createSlots,
  usualRequestLength as requestLength,
  type Slots,
} from '../../../bot/delivery/pacing/slots.ts';
import { createThrottling } from '../../../bot/delivery/pacing/throttling.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { createLogBook } from '../../support/log-book.ts';
import { createTestClock, type TestClock } from '../../support/test-clock.ts';

const council = 'council';
const began = Date.parse('2026-01-05T09:00:00.000Z');

describe('permission to send', () => {
  let machine: TestClock;
  let slots: Slots;
  let stopping: AbortController;

  beforeEach(() => {
    machine = createTestClock(new Date(began).toISOString());
    slots = createSlots(createSqliteStore(openDatabase(':memory:')), machine);
    stopping = new AbortController();
  });

  function parts() {
    const throttling = createThrottling(slots, createLogBook());
    return { slots, pace: createPace(), machine, throttling, stopping: stopping.signal };
  }

  /** The beginning of the next free piece of the council’s time, in whole milliseconds. */
  async function nextFree(): Promise<number> {
    return Math.round((await slots.reserve(council, 1)).at - began);
  }

  function pieces(many: number): number {
    return Math.round(many * requestLength);
  }

  it('uses the slot, and no more of the council’s time, when nothing holds it up', async () => {
    const slot = await slots.reserve(council, 3);
    const permit = createPermit(parts(), { council, slot, requests: 3 });

    assert.deepEqual([await permit(), await permit(), await permit()], [true, true, true]);

    assert.equal(await permit(), false);
    assert.equal(await nextFree(), pieces(3));
  });

  it('gives up the pieces it has missed and takes as many anew, for others have what is behind', async () => {
    const slot = await slots.reserve(council, 12);
    await slots.reserve(council, 10);
    machine.set(new Date(began + 300).toISOString());
    const permit = createPermit(parts(), { council, slot, requests: 12 });

    for (let request = 0; request < 12; request += 1) assert.equal(await permit(), true);

    // 300 ms late, 100 of which are no matter: ten pieces had gone by, and two were left.
    const missed = Math.ceil(200 / requestLength);
    assert.equal(await nextFree(), pieces(12 + 10 + missed));
  });

  it('leaves what is left for later when others have taken the next seconds', async () => {
    const slot = await slots.reserve(council, 2);
    await slots.reserve(council, 400);
    machine.set(new Date(began + 1_000).toISOString());

    assert.equal(await createPermit(parts(), { council, slot, requests: 2 })(), false);
  });

  it('is given at once to all of the core group, from when the first card is ready', async () => {
    const permit = createPermitAtOnce(parts(), { council, requests: 12 });
    machine.set(new Date(began + 500).toISOString());

    for (let request = 0; request < 12; request += 1) assert.equal(await permit(), true);

    assert.ok((await nextFree()) >= 500 + pieces(12));
  });

  it('is refused once nothing more is to be begun', async () => {
    const slot = await slots.reserve(council, 1);
    const permit = createPermit(parts(), { council, slot, requests: 1 });
    stopping.abort();

    assert.equal(await permit(), false);
    assert.equal(await createPermitAtOnce(parts(), { council, requests: 1 })(), false);
  });

  it('is refused while Teams asks the council to wait', async () => {
    const given = parts();
    const slot = await slots.reserve(council, 1);
    for (const person of ['one', 'two', 'three', 'four', 'five']) {
      await given.throttling.refused(council, person, 60_000);
    }

    assert.equal(await createPermit(given, { council, slot, requests: 1 })(), false);
  });
});
