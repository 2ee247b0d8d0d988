import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLeases } from '../../bot/application/lease.ts';
import { councilPartition, visitPartition } from '../../bot/application/partitions.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { waveRecord } from '../../bot/application/records/record-types.ts';
import { tellingRecord } from '../../bot/application/records/reminder-records.ts';
import { loadRounds } from '../../bot/application/reminders/remind-visit.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { defaultReminderRules } from '../../bot/domain/reminders/reminder-rules.ts';
import type { Wave } from '../../bot/domain/telling/wave.ts';
import { ids } from '../../bot/platform/ids.ts';
import { systemClock } from '../../bot/platform/clock.ts';
import { crashSeed, drawn } from '../support/chance.ts';
import { announceTo, director, type CrashTrial } from '../support/crash-trial.ts';
import { endLeases } from '../support/end-leases.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { sendWhatIsLeft } from '../support/send-what-is-left.ts';
import { createTestClock } from '../support/test-clock.ts';
import { timesHeard } from '../support/times-heard.ts';

const people = 150;
const place = { council: demoTenantId, visitId: announcedVisit };

/** The commit of the round itself, one for each 45 people, and one that says that all are done. */
const commitsOfRound = 1 + Math.ceil(people / 45) + 1;

describe(`two processes that remind (CRASH_SEED=${crashSeed})`, function () {
  this.timeout(240_000);

  let trial: CrashTrial;

  beforeEach(async () => {
    trial = await announceTo(people);
    await everybodyIsDue();
  });

  afterEach(() => trial.end());

  /** They were told in 2018, have not acknowledged since, and may be reminded at any hour. */
  async function everybodyIsDue(): Promise<void> {
    const { store, staff } = trial;
    const clock = createTestClock();
    await sendWhatIsLeft({ store, clock, staff });
    const useCases = createUseCases({ store, clock, ids });
    const actor = { council: demoTenantId, person: director };
    await useCases.setReminderRules(actor, {
      rules: { ...defaultReminderRules, quietFrom: '08:00', quietUntil: '08:00' },
      lastChanged: null,
    });
    await useCases.setReminderChoice(actor, announcedVisit, { daysOffToo: true });
  }

  const reminders = () => timesHeard(trial.double, /Reminder/);

  const council = councilPartition(demoTenantId);

  const isHeld = () =>
    createLeases({ store: trial.store, clock: systemClock }).isHeld(council, 'reminders');

  /** Another one has the lease, has looked for what was left undone, and sent it. */
  async function untilTakenOver(): Promise<void> {
    const { store } = trial;
    const partition = visitPartition(demoTenantId, announcedVisit);
    const fence = async () =>
      ((await store.read(council, 'lease:reminders'))?.body as { fence: number }).fence;
    while ((await fence()) === 1) await sleep(250);
    const left = { partition, wanted: { equals: { spread: false } } };
    while ((await queryRecords(store, tellingRecord, left)).length > 0) await sleep(100);
    const isExpanded = ({ body }: { body: Wave }) => body.state === 'expanded';
    while (!(await queryRecords(store, waveRecord, { partition })).every(isExpanded)) {
      await sleep(100);
    }
    await trial.untilSettled();
  }

  it('remind everybody once when one of them is killed in the middle of a round', async () => {
    // Whichever decides the round dies of it, and so many commits later.
    const moment = {
      DIE_FROM: 'reminder-round',
      DIE_AT: String(drawn('the round', 1, commitsOfRound)),
    };
    const both = [trial.startToDie(moment), trial.startToDie(moment)];
    // It may be over with one of them before it could say that it had begun.
    await Promise.race(both.map((one) => one.then(({ gone }) => gone).catch(() => null)));
    const programs = (await Promise.allSettled(both)).flatMap((one) =>
      one.status === 'fulfilled' ? [one.value] : [],
    );
    assert.equal(await isHeld(), true, 'it died with the lease in its hands');
    assert.equal((await loadRounds(trial.store, place)).length, 1);
    // As a minute later, when the platform has long started it again.
    await endLeases(trial.store, /^reminders$/);
    programs.push(await trial.start());

    const patience = 120_000;
    await trial.double.until('all to be reminded', () => reminders().size >= people, patience);
    await untilTakenOver();
    for (const program of programs) await program.stop();

    assert.deepEqual(new Set(reminders().values()), new Set([1]));
    assert.deepEqual(
      (await loadRounds(trial.store, place)).map(({ number, entries }) => [number, entries.length]),
      [[1, people]],
    );
  });
});
