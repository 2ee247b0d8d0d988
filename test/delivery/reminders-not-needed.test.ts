import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { createLiveFeed } from '../../bot/application/live-feed.ts';
import type { Message, Messenger } from '../../bot/application/ports.ts';
import { createUseCases, type UseCases } from '../../bot/application/use-cases.ts';
import { createLinks } from '../../bot/cards/links.ts';
import { demoTenantId } from '../../bot/config.ts';
import { createInProcessQueue } from '../../bot/delivery/in-process-queue.ts';
import { createPace } from '../../bot/delivery/pace.ts';
import { createTelling } from '../../bot/delivery/telling.ts';
import { defaultReminderRules } from '../../bot/domain/reminders/reminder-rules.ts';
import { isSettled } from '../../bot/domain/telling/delivery.ts';
import { systemClock } from '../../bot/platform/clock.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { createAnnouncer } from '../../bot/teams/announcer.ts';
import { aPerson } from '../support/builders.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { createLogBook } from '../support/log-book.ts';
import {
  announcedVisit,
  deliveriesToPeople,
  seedAnnouncement,
} from '../support/seed-announcement.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const joe = aPerson({ name: 'Joe Clarke' });
const staff = [director, joe];
const actor = { council: demoTenantId, person: director };
const cancel = {
  move: 'cancel',
  reason: 'Ofsted phoned',
  fieldwork: null,
  received: null,
} as const;

describe('a reminder that has been decided and not yet sent', () => {
  let store: DocumentStore;
  let clock: TestClock;
  let useCases: UseCases;
  let said: string[];

  beforeEach(async () => {
    store = createSqliteStore(openDatabase(':memory:'));
    clock = createTestClock();
    useCases = createUseCases({ store, clock, ids });
    const teams = {
      serviceUrl: 'https://teams.example/',
      options: { people: staff.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id })) },
      chatOf: ({ aadObjectId }: { aadObjectId: string }) => `a:${aadObjectId}`,
    };
    await seedAnnouncement(store, staff, teams as unknown as ConnectorDouble);
    await useCases.setReminderRules(actor, {
      rules: { ...defaultReminderRules, dueSoonHours: 0 },
      lastChanged: null,
    });
    said = [];
    await sendWhatIsLeft();
    said = [];
  });

  /** A process comes up, sends what the store has left for it, and ends. */
  async function sendWhatIsLeft(): Promise<void> {
    const log = createLogBook();
    const hear = ({ summary }: Message, name: string) => {
      said.push(`${name}: ${summary}`);
      return Promise.resolve('activity');
    };
    const messenger = {
      send: ({ conversationId }: { conversationId: string }, message: Message) =>
        hear(message, staff.find(({ id }) => conversationId === `a:${id}`)!.name),
      post: () => Promise.resolve({ conversationId: 'channel', activityId: 'post' }),
      update: () => Promise.resolve(),
    } as unknown as Messenger;
    const links = createLinks('https://visit-ready.example');
    const announcer = createAnnouncer({ useCases, store, links });
    const sending = { store, clock, ids, log, machine: systemClock, messenger, announcer };
    const more = { installer: null, queue: createInProcessQueue(log), pace: createPace() };
    const telling = createTelling({ ...sending, ...more, interval: 1 }, createLiveFeed(), [
      demoTenantId,
    ]);
    telling.wake(demoTenantId);
    await sleep(50);
    const areSettled = async () => {
      const deliveries = await deliveriesToPeople(store);
      return deliveries.length >= staff.length && deliveries.every(isSettled);
    };
    while (!(await areSettled())) await sleep(20);
    await telling.stop();
    assert.deepEqual(log.troubles(), []);
  }

  async function decideAt(moment: string): Promise<void> {
    clock.set(moment);
    await useCases.runReminders(demoTenantId);
  }

  function reminders(): string[] {
    return said.filter((words) => words.includes('Reminder'));
  }

  async function statesOf(about: string): Promise<string[]> {
    const deliveries = await deliveriesToPeople(store);
    return deliveries.filter((one) => one.about === about).map(({ state }) => state);
  }

  it('is sent once by the process that comes after, however often that looks', async () => {
    await decideAt('2018-01-23T11:45:00Z');
    assert.deepEqual(said, []);

    await decideAt('2018-01-23T11:46:00Z');
    await sendWhatIsLeft();
    await sendWhatIsLeft();

    assert.deepEqual(
      reminders()
        .map((words) => words.split(':')[0])
        .sort(),
      ['Dana Whitfield', 'Joe Clarke'],
    );
  });

  it('is not sent to somebody who has done all of it meanwhile', async () => {
    await decideAt('2018-01-23T11:45:00Z');
    await useCases.acknowledgeVisit({ council: demoTenantId, person: joe }, announcedVisit);

    await sendWhatIsLeft();

    assert.deepEqual(
      said.filter((words) => words.startsWith('Joe Clarke')),
      [],
    );
    assert.equal(reminders().length, 1);
    assert.deepEqual((await statesOf('reminder')).sort(), ['not-needed', 'sent']);
  });

  it('is not sent when the visit is cancelled meanwhile', async () => {
    await decideAt('2018-01-23T11:45:00Z');
    await useCases.moveVisit(actor, announcedVisit, cancel);

    await sendWhatIsLeft();

    assert.deepEqual(reminders(), []);
    assert.deepEqual(new Set(await statesOf('reminder')), new Set(['not-needed']));
    assert.deepEqual(new Set(await statesOf('change')), new Set(['sent']));
  });

  it('does not go out as a summary either, of a visit that is cancelled meanwhile', async () => {
    await decideAt('2018-01-24T08:30:00Z');
    await useCases.moveVisit(actor, announcedVisit, cancel);

    await sendWhatIsLeft();

    assert.deepEqual(await statesOf('summary'), ['not-needed']);
  });
});
