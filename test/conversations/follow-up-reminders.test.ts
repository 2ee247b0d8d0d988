import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import type { FollowUpChange } from '../../bot/domain/follow-ups/changes.ts';
import type { Person } from '../../bot/domain/people/person.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { followUpsTold } from '../support/follow-ups-told.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const idOf = (name: string): string => demoStaff.find((one) => one.name === name)!.id;

/** Joe's line manager is Aisha; nobody else has one. */
const staff = demoStaff.map((person) =>
  person.name === 'Joe Clarke' ? { ...person, lineManagerId: idOf('Aisha Rahman') } : person,
);

describe('reminders of follow-ups, with no visit under way', () => {
  let app: TestApp;

  async function begins(people: readonly Person[]): Promise<void> {
    app = await startTestApp({ staff: people });
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    app.clock.set('2018-06-04T09:00:00Z');
  }

  beforeEach(() => begins(staff));

  afterEach(() => app.stop());

  async function followUp(
    given: { owner?: string; due?: string; publication?: 'draft' | 'published' } = {},
  ): Promise<string> {
    const { owner = 'Joe Clarke', due = '2018-06-13', publication = 'published' } = given;
    const coordinator = app.actor('Priya Shah');
    const reading = aReading({ findings: [aReadFinding({ text: 'Plans are not reviewed.' })] });
    await app.app.useCases.importLetter(coordinator, aLetter({ publication, reading }));
    const [finding] = await app.app.useCases.listFindings(coordinator);
    const requestId = randomUUID();
    await app.app.useCases.createFollowUp(coordinator, finding?.id ?? '', {
      requestId,
      action: 'Review every plan',
      ownerId: idOf(owner),
      due,
    });
    return requestId;
  }

  async function changes(name: string, id: string, some: FollowUpChange[]): Promise<void> {
    for (const [at, change] of some.entries()) {
      const asked = { requestId: randomUUID(), revision: at + 1, change };
      await app.app.useCases.changeFollowUp(app.actor(name), id, asked);
    }
  }

  /** The scheduler wakes at a London wall-clock time of that June. */
  async function wakesAt(moment: string): Promise<void> {
    app.clock.set(`2018-06-${moment}:00+01:00`);
    await app.app.remind();
    await followUpsTold(app);
  }

  /** What one person has been reminded of, by notification text. */
  const messages = (name: string): string[] =>
    app.double
      .sent()
      .filter(({ recipient }) => recipient === idOf(name))
      .flatMap(({ activity }) => activity?.summary ?? [])
      .filter((summary) => summary.startsWith('Follow-ups: '));

  it('come in the morning, a working week before the due day, once', async () => {
    await followUp();

    await wakesAt('06T08:15');
    assert.deepEqual(messages('Joe Clarke'), []);
    await wakesAt('06T08:30');
    await wakesAt('06T08:45');
    await wakesAt('07T08:30');

    assert.deepEqual(messages('Joe Clarke'), [
      'Follow-ups: 1 follow-up of yours is due within a working week.',
    ]);
    assert.match(app.chat.person('Joe Clarke').sees().words, /Review every plan/);
  });

  it('come on the day itself, later where nobody was there to send them in the morning', async () => {
    await followUp();

    await wakesAt('11T08:30');
    assert.deepEqual(messages('Joe Clarke'), []);
    await wakesAt('13T15:00');

    assert.equal(messages('Joe Clarke').length, 1);
  });

  it('go to the line manager too, once it has been overdue for more than a working week', async () => {
    await followUp({ due: '2018-06-08' });

    await wakesAt('11T08:30');
    assert.deepEqual(messages('Joe Clarke'), ['Follow-ups: 1 follow-up of yours is overdue.']);
    assert.deepEqual(messages('Aisha Rahman'), []);
    await wakesAt('18T08:30');

    assert.equal(messages('Joe Clarke').length, 2);
    assert.deepEqual(messages('Aisha Rahman'), [
      'Follow-ups: 1 follow-up of your people is overdue for more than a week.',
    ]);
  });

  it('go to the line manager from the first on while the owner is away and nobody deputises', async () => {
    const away = { from: '2018-06-04', until: '2018-06-29' };
    await app.stop();
    await begins(staff.map((one) => (one.name === 'Joe Clarke' ? { ...one, away } : one)));
    await followUp();

    await wakesAt('06T08:30');

    assert.deepEqual(messages('Joe Clarke'), []);
    assert.deepEqual(messages('Aisha Rahman'), [
      'Follow-ups: 1 follow-up is overdue or soon due, and nobody who carries it is there.',
    ]);
    assert.match(app.chat.person('Aisha Rahman').sees().words, /Review every plan/);
  });

  it('go to the coordinator where no line manager is on record, and of her own to the director', async () => {
    await followUp({ owner: 'Aisha Rahman', due: '2018-06-08' });
    await wakesAt('18T08:30');
    assert.deepEqual(messages('Priya Shah'), [
      'Follow-ups: 1 follow-up of other people is overdue for more than a week.',
    ]);
    assert.deepEqual(messages('Dana Whitfield'), []);

    await followUp({ owner: 'Priya Shah', due: '2018-06-19' });
    await wakesAt('27T08:30');

    assert.deepEqual(messages('Dana Whitfield'), [
      'Follow-ups: 1 follow-up of other people is overdue for more than a week.',
    ]);
  });

  it('go to the coordinator as well once it has been overdue for more than two working weeks', async () => {
    await followUp({ due: '2018-06-08' });
    await wakesAt('18T08:30');
    assert.deepEqual(messages('Priya Shah'), []);
    await wakesAt('25T08:30');

    assert.equal(messages('Aisha Rahman').length, 2);
    assert.equal(messages('Priya Shah').length, 1);
  });

  it('ask those who may agree again, each working week, while a follow-up waits for that', async () => {
    const id = await followUp({ due: '2018-09-28' });
    await app.app.useCases.changeFollowUpSettings(app.actor('Dana Whitfield'), {
      needsAgreement: true,
    });
    const evidence = { title: 'Audit', url: 'https://a.example/x' };
    await changes('Joe Clarke', id, [
      { kind: 'add-evidence', ...evidence },
      { kind: 'close', words: 'All reviewed' },
    ]);

    await wakesAt('08T08:30');
    assert.deepEqual(messages('Dana Whitfield'), []);
    await wakesAt('11T08:30');
    await wakesAt('12T08:30');

    const asked = 'Follow-ups: 1 follow-up waits for you or somebody else to agree to close it.';
    assert.deepEqual(messages('Dana Whitfield'), [asked]);
    assert.deepEqual(messages('Joe Clarke'), []);
    await wakesAt('18T08:30');
    assert.deepEqual(messages('Dana Whitfield'), [asked, asked]);
  });

  it('are not sent of what is closed, nor of embargoed findings to anybody outside the core group', async () => {
    const id = await followUp({ owner: 'Marcus Oyelaran', publication: 'draft' });
    await wakesAt('06T08:30');

    assert.equal(messages('Marcus Oyelaran').length, 1);
    assert.deepEqual(messages('Aisha Rahman'), []);

    await changes('Marcus Oyelaran', id, [
      { kind: 'add-evidence', title: 'Audit', url: 'https://a.example/x' },
      { kind: 'close', words: '' },
    ]);
    await wakesAt('13T08:30');

    assert.equal(messages('Marcus Oyelaran').length, 1);
  });
});
