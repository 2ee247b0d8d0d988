import assert from 'node:assert/strict';
import {
  createSlots,
  usualRequestLength as requestLength,
  type Slots,
} from '../../../bot/delivery/pacing/slots.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { createTestClock } from '../../support/test-clock.ts';

describe('a council’s time, shared by two processes', () => {
  let processes: Slots[];

  beforeEach(() => {
    const store = createSqliteStore(openDatabase(':memory:'));
    const machine = createTestClock('2026-01-05T09:00:00.000Z');
    processes = [createSlots(store, machine), createSlots(store, machine)];
  });

  it('gives each request its own piece, whoever asks at the same moment', async () => {
    const asked = [48, 3, 12, 48, 1, 30].flatMap((requests) =>
      processes.map((slots) => slots.reserve('council', requests)),
    );

    const taken = (await Promise.all(asked)).sort((a, b) => a.at - b.at);

    const ends = taken.map(({ at, requests }) => at + requests * requestLength);
    assert.ok(taken.slice(1).every(({ at }, index) => at >= ends[index]! - 0.001));
    assert.equal(
      taken.reduce((sum, { requests }) => sum + requests, 0),
      284,
    );
  });

  it('waits for both when Teams has asked one of them to', async () => {
    const [one, other] = processes;
    await one!.postpone('council', 5_000);

    const { at } = await other!.reserve('council', 1);

    assert.equal(at, Date.parse('2026-01-05T09:00:05.000Z'));
    assert.equal((await other!.reserve('another council', 1)).at, at - 5_000);
  });
});
