import assert from 'node:assert/strict';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import type { UseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { defaultReminderRules } from '../../bot/domain/reminders/reminder-rules.ts';
import { aPerson } from '../support/builders.ts';
import { openUseCases } from '../support/open-use-cases.ts';
import {
  aTenantOf,
  announcedVisit,
  deliveriesToPeople,
  seedAnnouncement,
} from '../support/seed-announcement.ts';
import { sendWhatIsLeft } from '../support/send-what-is-left.ts';
import type { TestClock } from '../support/test-clock.ts';

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
    ({ store, clock, useCases } = openUseCases());
    await seedAnnouncement(store, staff, aTenantOf(staff));
    await useCases.setReminderRules(actor, {
      rules: { ...defaultReminderRules, dueSoonHours: 0 },
      lastChanged: null,
    });
    said = [];
    await send();
    said = [];
  });

  async function send(): Promise<void> {
    said.push(...(await sendWhatIsLeft({ store, clock, staff })));
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
    await send();
    await send();

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

    await send();

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

    await send();

    assert.deepEqual(reminders(), []);
    assert.deepEqual(new Set(await statesOf('reminder')), new Set(['not-needed']));
    assert.deepEqual(new Set(await statesOf('change')), new Set(['sent']));
  });

  it('does not go out as a summary either, of a visit that is cancelled meanwhile', async () => {
    await decideAt('2018-01-24T08:30:00Z');
    await useCases.moveVisit(actor, announcedVisit, cancel);

    await send();

    assert.deepEqual(await statesOf('summary'), ['not-needed']);
  });
});
