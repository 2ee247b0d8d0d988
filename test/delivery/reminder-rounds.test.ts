import assert from 'node:assert/strict';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { createLeases } from '../../bot/application/lease.ts';
import { createLiveFeed } from '../../bot/application/live-feed.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { queryRecords, replaceOf } from '../../bot/application/records/record.ts';
import { itemRecord, responderRecord } from '../../bot/application/records/record-types.ts';
import { loadRounds } from '../../bot/application/reminders/remind-visit.ts';
import type { UseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { createReminderScheduler } from '../../bot/delivery/reminder-scheduler.ts';
import {
  defaultReminderRules,
  type ReminderRules,
} from '../../bot/domain/reminders/reminder-rules.ts';
import { ids } from '../../bot/platform/ids.ts';
import { aPerson } from '../support/builders.ts';
import { createLogBook } from '../support/log-book.ts';
import { openUseCases } from '../support/open-use-cases.ts';
import {
  aTenantOf,
  announcedVisit,
  deliveriesToPeople,
  seedAnnouncement,
} from '../support/seed-announcement.ts';
import { sendWhatIsLeft } from '../support/send-what-is-left.ts';
import type { TestClock } from '../support/test-clock.ts';
import { createTestTimer } from '../support/test-timer.ts';

const director = aPerson({ name: 'Dana', roles: ['director'], coreGroup: true });
const coordinator = aPerson({ name: 'Priya', roles: ['coordinator'], coreGroup: true });
const manager = aPerson({ name: 'Aisha', roles: ['team-manager'] });
const joe = aPerson({ name: 'Joe', lineManagerId: manager.id });
const kim = aPerson({ name: 'Kim', lineManagerId: manager.id });
const staff = [director, coordinator, manager, joe, kim];
const place = { council: demoTenantId, visitId: announcedVisit };
const actor = { council: demoTenantId, person: director };

/** Two hours later quiet hours begin, and then it is the weekend. */
const fridayAfternoon = '2018-01-26T16:00:00Z';
const tuesdayMorning = '2018-01-23T09:35:00Z';

describe('reminding by the scheduler, day by day', () => {
  let store: DocumentStore;
  let clock: TestClock;
  let useCases: UseCases;

  beforeEach(async () => {
    ({ store, clock, useCases } = openUseCases());
    await seedAnnouncement(store, staff, aTenantOf(staff));
  });

  /** Everybody is told, and all but Joe and Kim acknowledge at once. */
  async function tellEverybody(at: string): Promise<void> {
    clock.set(at);
    await sendWhatIsLeft({ store, clock, staff });
    for (const person of [director, coordinator, manager]) {
      await useCases.acknowledgeVisit({ council: demoTenantId, person }, announcedVisit);
    }
  }

  /** Lets so many processes remind until that moment of January 2018, and ends them. */
  async function remindUntil(moment: string, processes = 1): Promise<void> {
    const timer = createTestTimer(clock);
    const schedulers = Array.from({ length: processes }, () =>
      createReminderScheduler(
        {
          clock,
          log: createLogBook(),
          leases: createLeases({ store, clock }),
          holder: ids.random(),
          timer: timer.timer,
          run: useCases.runReminders,
        },
        createLiveFeed(),
        [demoTenantId],
      ),
    );
    for (const scheduler of schedulers) scheduler.start();
    await timer.settle();
    const end = Date.parse(`2018-01-${moment}:00Z`);
    while (Date.parse(clock.now()) < end) await timer.wake();
    await Promise.all(schedulers.map((scheduler) => scheduler.stop()));
  }

  async function setRules(changes: Partial<ReminderRules>): Promise<void> {
    const rules = { ...defaultReminderRules, ...changes };
    await useCases.setReminderRules(actor, { rules, lastChanged: null });
  }

  /** What stands open is that two people have not acknowledged, and nothing else. */
  async function leaveNothingToDo(): Promise<void> {
    const partition = visitPartition(demoTenantId, announcedVisit);
    for (const { id, etag } of await queryRecords(store, itemRecord, { partition })) {
      await store.commit(partition, [{ kind: 'delete', id, etag }]);
    }
    for (const kept of await queryRecords(store, responderRecord, { partition })) {
      const without = { ...kept.body, items: [] };
      await store.commit(partition, [replaceOf(responderRecord, kept, without)]);
    }
  }

  /** Each message of each round: when, to whom, and of which kind. */
  async function messages(): Promise<{ at: string; name: string; kind: string }[]> {
    const deliveries = await deliveriesToPeople(store);
    return (await loadRounds(store, place)).flatMap(({ number, at }) =>
      deliveries
        .filter(({ wave }) => new RegExp(`^(reminder|escalation)-${number}-`).test(wave))
        .map(({ recipient, about }) => {
          const name = staff.find(({ id }) => id === recipient.id)?.name ?? '';
          return { at: at.slice(8, 16), name, kind: about };
        })
        .sort((a, b) => a.name.localeCompare(b.name)),
    );
  }

  const lines = async () =>
    (await messages()).map(({ at, name, kind }) => `${at} ${name}: ${kind}`);

  it('rests over night and at the weekend, then tells line manager and coordinator', async () => {
    await tellEverybody(fridayAfternoon);
    await leaveNothingToDo();

    await remindUntil('30T18:00');

    assert.deepEqual(await lines(), [
      '29T08:00 Joe: reminder',
      '29T08:00 Kim: reminder',
      '29T12:00 Joe: reminder',
      '29T12:00 Kim: reminder',
      '29T16:00 Joe: reminder',
      '29T16:00 Kim: reminder',
      '30T08:00 Aisha: escalation',
      '30T12:00 Priya: escalation',
    ]);
  });

  it('goes on at the weekend where a director has said so', async () => {
    await tellEverybody(fridayAfternoon);
    await leaveNothingToDo();
    await useCases.setReminderChoice(actor, announcedVisit, { daysOffToo: true });

    await remindUntil('27T13:00');

    assert.deepEqual(await lines(), [
      '27T08:00 Joe: reminder',
      '27T08:00 Kim: reminder',
      '27T12:00 Joe: reminder',
      '27T12:00 Kim: reminder',
    ]);
  });

  it('reminds as often as the council wants at most', async () => {
    await tellEverybody(tuesdayMorning);
    await leaveNothingToDo();
    await setRules({ most: 1, everyHours: 1 });

    await remindUntil('23T18:00');

    assert.deepEqual(await lines(), [
      '23T11:45 Joe: reminder',
      '23T11:45 Kim: reminder',
      '23T12:45 Aisha: escalation',
      '23T13:45 Priya: escalation',
    ]);
  });

  it('sends each person one message a round, however many items, never two within four hours', async () => {
    await tellEverybody(tuesdayMorning);
    await remindUntil('24T18:00');

    const sent = await messages();
    const keys = sent.map(({ at, name }) => `${at} ${name}`);
    assert.equal(new Set(keys).size, keys.length);
    for (const { name } of staff) {
      const reminders = sent.filter((one) => one.name === name && one.kind === 'reminder');
      for (const [index, { at }] of reminders.entries()) {
        const before = reminders[index - 1]?.at;
        if (before === undefined) continue;
        const hours = (Date.parse(`2018-01-${at}Z`) - Date.parse(`2018-01-${before}Z`)) / 3_600_000;
        assert.ok(hours >= 4, `${name} at ${before} and ${at}`);
      }
    }
    const { entries } = (await loadRounds(store, place))[0]!;
    assert.ok(
      entries.some(({ reminded }) => reminded.length > 1),
      'about several things',
    );
  });

  it('says the same in two processes as in one, and after a restart between rounds', async () => {
    await tellEverybody(tuesdayMorning);
    await leaveNothingToDo();

    await remindUntil('23T12:00', 2);
    await remindUntil('23T12:00', 2);
    await remindUntil('23T16:00', 2);

    assert.deepEqual(await lines(), [
      '23T11:45 Joe: reminder',
      '23T11:45 Kim: reminder',
      '23T15:45 Joe: reminder',
      '23T15:45 Kim: reminder',
    ]);
  });

  it('reminds nobody who acknowledged between two rounds', async () => {
    await tellEverybody(tuesdayMorning);
    await leaveNothingToDo();
    await remindUntil('23T12:00');
    await useCases.acknowledgeVisit({ council: demoTenantId, person: joe }, announcedVisit);

    await remindUntil('23T16:00');

    assert.deepEqual((await lines()).slice(2), ['23T15:45 Kim: reminder']);
  });
});
