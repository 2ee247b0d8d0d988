import assert from 'node:assert/strict';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { announceVisit } from '../support/announce.ts';
import type { Call } from '../support/connector-double/messages.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const idOf = (name: string): string => demoStaff.find((one) => one.name === name)!.id;

/** Joe's line manager is Aisha; nobody else has one. */
const staff = demoStaff.map((person) =>
  person.name === 'Joe Clarke' ? { ...person, lineManagerId: idOf('Aisha Rahman') } : person,
);

describe('reminders of a visit', () => {
  let app: TestApp;
  let visit: string;
  let before: number;

  beforeEach(async () => {
    app = await startTestApp({ staff });
    visit = await announceVisit(app);
    await settled();
    forget();
  });

  afterEach(() => app.stop());

  /** What was sent up to now is no news any more. */
  function forget(): void {
    before = app.double.sent().length;
  }

  /** Sends since then, by notification text, to one person or to all. */
  function messages(name?: string): string[] {
    const isTo = ({ recipient }: Call): boolean => name === undefined || recipient === idOf(name);
    return app.double
      .sent()
      .slice(before)
      .filter(isTo)
      .flatMap(({ activity }) => activity?.summary ?? []);
  }

  /** The scheduler wakes at a London wall-clock time of that January. */
  async function wakesAt(moment: string): Promise<void> {
    app.clock.set(`2018-01-${moment}:00Z`);
    await app.app.remind();
    await settled();
  }

  /** Waves are made into deliveries, and those have gone out. */
  async function settled(): Promise<void> {
    const over = new Set(['expanded', 'sent', 'not-reached', 'not-needed']);
    for (;;) {
      const { documents } = await app.app.store.query(
        `${app.actor('Dana Whitfield').council}/${visit}`,
        ['wave', 'delivery'],
      );
      const states = documents.map(({ body }) => (body as { state: string }).state);
      if (states.every((state) => over.has(state))) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('come in one message a person, however much is open', async () => {
    await wakesAt('23T11:45');

    assert.equal(messages('Joe Clarke').length, 1);
    assert.match(
      messages('Joe Clarke')[0] ?? '',
      /Reminder: Please say that you have seen the news/,
    );
    const { words } = app.chat.person('Joe Clarke').sees();
    assert.match(words, /things? of yours (is|are)/);
  });

  it('never come twice for the same round, however often it is asked for', async () => {
    await wakesAt('23T11:45');
    await wakesAt('23T11:45');
    await wakesAt('23T12:00');

    assert.equal(messages('Joe Clarke').length, 1);
  });

  it('do not come to somebody who has acknowledged and has nothing due', async () => {
    const tom = app.chat.person('Tom Brennan');
    await tom.pressesButton('I’ve seen this');
    await wakesAt('23T10:00');

    assert.deepEqual(messages('Tom Brennan'), []);
  });

  it('do not come in quiet hours or at the weekend, unless a director says so', async () => {
    await wakesAt('23T20:00');
    await wakesAt('27T11:00');
    assert.deepEqual(messages(), []);

    const director = app.actor('Dana Whitfield');
    await app.app.useCases.setReminderChoice(director, visit, { daysOffToo: true });
    await wakesAt('27T11:00');

    assert.match(messages('Joe Clarke')[0] ?? '', /Reminder/);
  });

  it('can be acknowledged from the reminder itself', async () => {
    await wakesAt('23T11:45');
    const joe = app.chat.person('Joe Clarke');

    const { card } = await joe.pressesButton('I’ve seen this');

    assert.match(card?.words ?? '', /Seen at 11:45 am/);
  });

  it('go to the line manager in the end, who hears of all their people at once', async () => {
    await wakesAt('23T11:45');
    await wakesAt('23T15:45');
    await wakesAt('24T08:00');
    forget();
    await wakesAt('24T12:00');

    const [heard, ...more] = messages('Aisha Rahman');
    assert.deepEqual(more, []);
    assert.match(heard ?? '', /1 person has not acknowledged/);
    const { words } = app.chat.person('Aisha Rahman').sees();
    assert.match(words, /Joe Clarke\n · Care leavers/);
    assert.match(words, /not acknowledged, overdue/);
    assert.deepEqual(
      messages('Joe Clarke').filter((text) => text.includes('has not acknowledged')),
      [],
    );
  });

  it('stop when the visit is cancelled', async () => {
    const director = app.actor('Dana Whitfield');
    const move = { move: 'cancel', reason: 'Ofsted phoned again', fieldwork: null, received: null };
    await app.app.useCases.moveVisit(director, visit, move);
    await settled();
    forget();

    await wakesAt('23T11:45');

    assert.deepEqual(messages(), []);
  });

  it('are asked for with “remind”, which first says who would get what', async () => {
    const priya = app.chat.person('Priya Shah');
    await priya.pressesButton('I’ve seen this');
    app.clock.set('2018-01-23T10:30:00Z');
    forget();

    await priya.says('remind');
    assert.match(priya.sees().words, /Remind \d people\?/);
    assert.equal(messages('Joe Clarke').length, 0);
    const { data, title } = priya.sees().buttons.find(({ verb }) => verb === 'remind.send')!;
    const first = await priya.pressesButton(title);
    const second = await priya.presses('remind.send', data);
    await settled();

    assert.match(first.card?.words ?? '', /being reminded now/);
    assert.match(second.card?.words ?? '', /reminded already/);
    assert.equal(messages('Joe Clarke').length, 1);
  });

  it('are not for everybody to send', async () => {
    const joe = app.chat.person('Joe Clarke');

    await joe.says('remind');

    assert.match(joe.sees().words, /Only those who run the visit, or a team, can remind people/);
  });

  it('leave a summary to the core group on each working morning, once', async () => {
    await wakesAt('24T08:30');
    await wakesAt('24T08:45');

    const summaries = messages().filter((text) => text.includes('Wed 24 Jan: Fieldwork starts in'));
    assert.equal(summaries.length, demoStaff.filter(({ coreGroup }) => coreGroup).length);
    // The reminder of her own items comes in the same moment.
    const cards = app.chat.person('Priya Shah').cards();
    const summary = cards.find(({ words }) => words.includes('Not acknowledged'));
    assert.match(summary?.words ?? '', /Overdue: \d+/);
  });

  it('leave no summary on the day of the announcement or at the weekend', async () => {
    await wakesAt('23T09:45');
    await wakesAt('27T09:00');

    assert.deepEqual(messages(), []);
  });
});
