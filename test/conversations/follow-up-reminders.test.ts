import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
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

  beforeEach(async () => {
    app = await startTestApp({ staff });
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    app.clock.set('2018-06-04T09:00:00Z');
  });

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

  it('are not sent of what is closed, nor of embargoed findings to anybody outside the core group', async () => {
    await followUp({ owner: 'Marcus Oyelaran', publication: 'draft' });
    await wakesAt('06T08:30');

    assert.equal(messages('Marcus Oyelaran').length, 1);
    assert.deepEqual(messages('Aisha Rahman'), []);

    const actor = app.actor('Marcus Oyelaran');
    const [view] = await app.app.useCases.listFollowUps(actor);
    const change = (revision: number, what: object) =>
      app.app.useCases.changeFollowUp(actor, view?.id ?? '', {
        requestId: randomUUID(),
        revision,
        change: what as { kind: 'agree' },
      });
    await change(1, { kind: 'add-evidence', title: 'Audit', url: 'https://a.example/x' });
    await change(2, { kind: 'close', words: '' });
    await wakesAt('13T08:30');

    assert.equal(messages('Marcus Oyelaran').length, 1);
  });
});
