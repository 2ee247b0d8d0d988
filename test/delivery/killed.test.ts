import assert from 'node:assert/strict';
import type { Delivery } from '../../bot/domain/telling/delivery.ts';
import { crashSeed, drawn } from '../support/chance.ts';
import { announceTo, type CrashTrial } from '../support/crash-trial.ts';
import { endLeases } from '../support/end-leases.ts';
import { announcementsToPeople } from '../support/seed-announcement.ts';

const people = 200;

describe(`telling people, with the program killed on the way (CRASH_SEED=${crashSeed})`, function () {
  this.timeout(240_000);

  let trial: CrashTrial;

  beforeEach(async () => {
    trial = await announceTo(people);
  });

  afterEach(() => trial.end());

  /** Another program takes over; what became of each message, by what was on record at the kill. */
  async function goOnFrom(atTheKill: readonly Delivery[]): Promise<void> {
    // As a quarter of a minute later, when the dead one is known to be gone.
    await endLeases(trial.store, /^process:/);
    const program = await trial.start();
    await trial.untilTold(people);
    await trial.untilSettled();
    await program.stop();

    const recorded = atTheKill.filter(({ state }) => state === 'sent');
    const inFlight = atTheKill.filter(({ state }) => state === 'sending');
    const times = trial.timesTold();
    for (const { recipient } of recorded) assert.equal(times.get(recipient.id), 1);
    const after = await announcementsToPeople(trial.store);
    assert.deepEqual(new Set(after.map(({ state }) => state)), new Set(['sent']));
    const marked = after.filter(({ possiblyRepeated }) => possiblyRepeated);
    assert.deepEqual(marked.map(({ id }) => id).sort(), inFlight.map(({ id }) => id).sort());
    const toldTwice = [...times].filter(([, count]) => count > 1).map(([id]) => id);
    const mayBeTwice = new Set(inFlight.map(({ recipient }) => recipient.id));
    assert.ok(toldTwice.every((id) => mayBeTwice.has(id)));
  }

  it('in the middle of sending tells all: nobody again who is recorded as told, and marks the rest in flight', async () => {
    const first = await trial.start();
    await trial.untilTold(drawn('told', 20, 180));
    await first.stop('SIGKILL');

    const atTheKill = await announcementsToPeople(trial.store);
    const told = atTheKill.filter(({ state }) => state === 'sent').length;
    assert.ok(told > 0 && told < people, `${told} told`);
    await goOnFrom(atTheKill);
  });

  it('at any commit at all does the same', async () => {
    const moment = {
      DIE_FROM: 'chunk',
      // Commits of one moment are one: there are hardly more of them than people.
      DIE_AT: String(drawn('any commit', 1, 150)),
      DIE_SIDE: drawn('side of it', 0, 1) === 1 ? 'after' : 'before',
    };
    // It may be over with it before it could say that it had begun.
    const first = await trial.startToDie(moment).catch(() => null);
    await first?.gone;

    await goOnFrom(await announcementsToPeople(trial.store));
  });
});
