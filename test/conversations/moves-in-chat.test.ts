import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('“Move the visit on”, in chat', () => {
  let app: TestApp;
  let coordinator: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = app.chat.person('Priya Shah');
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  async function opens(move: string) {
    await coordinator.says('status');
    await coordinator.pressesButton('Move the visit on');
    return coordinator.pressesButton(`${move}…`);
  }

  const stateOf = async () => {
    const view = await app.app.useCases.showReadiness(app.actor('Priya Shah'), visit);
    return view.visit;
  };

  it('is offered on the status card to who may, and not to others', async () => {
    const adviser = app.chat.person('Joe Clarke');
    await adviser.says('status');
    await coordinator.says('status');

    const has = (person: PersonInChat) =>
      person.sees().buttons.some(({ title }) => title === 'Move the visit on');
    assert.deepEqual([has(coordinator), has(adviser)], [true, false]);
  });

  it('lists what could be done now, each with what it does', async () => {
    await coordinator.says('status');

    const { card } = await coordinator.pressesButton('Move the visit on');

    const moves = card?.buttons.filter(({ verb }) => verb === 'visit.move-ask') ?? [];
    assert.deepEqual(
      moves.map(({ title }) => title),
      ['Start fieldwork…', 'Move the dates…', 'Defer the visit…'],
    );
    assert.match(card?.words ?? '', /The deadlines of open items move with the dates/);
  });

  it('shows what everyone will be sent before anybody is', async () => {
    await opens('Move the dates');
    const typed = { start: '2018-02-06', end: '2018-02-07', reason: 'The inspector is ill' };

    const { card } = await coordinator.pressesButton('Preview', typed);

    assert.match(card?.words ?? '', /Nobody has been told yet/);
    assert.match(
      card?.words ?? '',
      /Fieldwork is now on Tue 6 and Wed 7 Feb\. It was to be on Tue 30 and Wed 31 Jan\./,
    );
    assert.match(card?.words ?? '', /Why: The inspector is ill/);
    assert.equal((await stateOf()).fieldworkStart, '2018-01-30');
  });

  it('moves the dates once confirmed, and everybody hears', async () => {
    await opens('Move the dates');
    const typed = { start: '2018-02-06', end: '2018-02-07', reason: 'The inspector is ill' };
    await coordinator.pressesButton('Preview', typed);

    const { card } = await coordinator.pressesButton('Confirm and tell 6 people');

    assert.match(card?.words ?? '', /Dates moved: Tue 6 and Wed 7 Feb, before Tue 30 and Wed 31/);
    assert.equal((await stateOf()).fieldworkStart, '2018-02-06');
    await app.chat.person('Joe Clarke').willSee('Fieldwork is now on Tue 6 and Wed 7 Feb.');
  });

  it('answers a second press with who made the move and when', async () => {
    await opens('Defer the visit');
    await coordinator.pressesButton('Preview', { reason: 'Snow' });
    const data = coordinator.sees().button('Confirm and tell 6 people').data;
    await coordinator.pressesButton('Confirm and tell 6 people');
    app.clock.set('2018-01-23T10:15:00Z');

    const { card } = await app.chat.person('Dana Whitfield').presses('visit.move', data);

    assert.match(card?.words ?? '', /Done already by Priya Shah, at 9:35 am\. Deferred\./);
    const moves = await app.app.useCases.showMoves(app.actor('Priya Shah'), visit);
    assert.deepEqual(
      moves.map(({ fact }) => fact),
      ['Deferred', 'Announced'],
    );
  });

  it('asks about a reason that seems to hold a child’s number, before it is previewed', async () => {
    await opens('Defer the visit');

    const { card } = await coordinator.pressesButton('Preview', { reason: 'NHS 943 476 5919' });
    assert.match(card?.words ?? '', /Check what you typed/);

    const preview = await coordinator.pressesButton('Save the change', { reason: 'Snow' });
    assert.match(preview.card?.words ?? '', /Why: Snow/);
  });

  it('asks again for what is missing, and keeps what was typed', async () => {
    await opens('Move the dates');

    const { card } = await coordinator.pressesButton('Preview', {
      start: '2018-02-03',
      end: '2018-02-05',
      reason: 'Asked for',
    });

    assert.match(card?.words ?? '', /3 February 2018 is a Saturday/);
    const start = card?.inputs.find(({ id }) => id === 'start');
    assert.equal(start?.value, '2018-02-03');
  });

  it('asks whether a day off is meant, and moves the dates to it once somebody says so', async () => {
    await opens('Move the dates');
    const typed = { start: '2018-02-03', end: '2018-02-05', reason: 'The inspectors asked' };

    const { card: asked } = await coordinator.pressesButton('Preview', typed);
    assert.match(asked?.words ?? '', /Check the date, or confirm that it is meant/);
    assert.equal(asked?.inputs.find(({ id }) => id === 'meant')?.label, 'Are they meant?');

    await coordinator.pressesButton('Preview', { ...typed, meant: 'true' });
    await coordinator.pressesButton('Confirm and tell 6 people');
    assert.equal((await stateOf()).fieldworkStart, '2018-02-03');
  });

  it('offers no such choice for days that cannot be', async () => {
    await opens('Move the dates');
    const past = { start: '2018-01-20', end: '2018-01-21', reason: 'A mistake' };

    const { card } = await coordinator.pressesButton('Preview', past);

    assert.match(card?.words ?? '', /has passed already/);
    assert.equal(
      card?.inputs.some(({ id }) => id === 'meant'),
      false,
    );
  });

  it('does not start fieldwork before its first day, and says what to do instead', async () => {
    await opens('Start fieldwork');

    const { card } = await coordinator.pressesButton('Start fieldwork');

    assert.match(
      card?.words ?? '',
      /Fieldwork starts on .*30 January 2018, which is still to come/,
    );
    assert.match(card?.words ?? '', /move the dates first/);
    assert.equal((await stateOf()).state, 'preparing');
  });

  it('starts fieldwork on its first day without telling anybody', async () => {
    app.clock.set('2018-01-30T08:00:00Z');
    await opens('Start fieldwork');

    const { card } = await coordinator.pressesButton('Start fieldwork');

    assert.match(card?.words ?? '', /Fieldwork started\./);
    assert.equal((await stateOf()).state, 'fieldwork');
  });
});

describe('the day on which a letter was received', () => {
  let app: TestApp;
  let coordinator: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = app.chat.person('Priya Shah');
    visit = await announceVisit(app);
    app.clock.set('2018-02-27T10:00:00Z');
    for (const move of ['start-fieldwork', 'hear-feedback', 'publish']) {
      await make({ move, ...(move === 'publish' && { priorityAction: true }) });
    }
  });

  afterEach(() => app.stop());

  const make = (asked: object) =>
    app.app.useCases.moveVisit(app.actor('Priya Shah'), visit, {
      move: 'correct-received',
      reason: null,
      fieldwork: null,
      received: null,
      ...asked,
    });
  const draftPlanDay = async () => {
    const view = await app.app.useCases.showReadiness(app.actor('Priya Shah'), visit);
    return view.timeline.find(({ title }) => /draft/i.test(title) && /action/i.test(title))?.at;
  };

  it('is entered later, and the clocks begin', async () => {
    assert.equal(await draftPlanDay(), undefined);
    await coordinator.says('status');
    await coordinator.pressesButton('Move the visit on');
    await coordinator.pressesButton('Enter the day of receipt…');

    await coordinator.pressesButton('Enter the day of receipt', { received: '2018-02-22' });

    assert.match(coordinator.sees().words, /Day of receipt entered: Thu 22 Feb/);
    assert.equal(await draftPlanDay(), '2018-03-22');
  });

  it('is corrected with a reason, the deadlines follow, and the history has both', async () => {
    await make({ received: '2018-02-22' });

    await make({ received: '2018-02-23', reason: 'It was read a day late' });

    assert.equal(await draftPlanDay(), '2018-03-23');
    const [latest] = await app.app.useCases.showMoves(app.actor('Priya Shah'), visit);
    assert.equal(latest?.fact, 'Day of receipt corrected: received Fri 23 Feb, before Thu 22 Feb');
    assert.deepEqual([latest.by, latest.reason], ['Priya Shah', 'It was read a day late']);
  });

  it('is not corrected without a reason, to the future, or to a day before fieldwork ended', async () => {
    await make({ received: '2018-02-22' });

    await assert.rejects(make({ received: '2018-02-23' }), /Say why/);
    await assert.rejects(make({ received: '2018-02-28', reason: 'x' }), /in the future/);
    await assert.rejects(make({ received: '2018-01-29', reason: 'x' }), /before fieldwork ended/);
    assert.equal(await draftPlanDay(), '2018-03-22');
  });

  it('is corrected after closing, and reopening still goes back to before the closing', async () => {
    await make({ move: 'close' });
    await make({ received: '2018-02-22' });

    const { visit: reopened } = await make({ move: 'reopen', reason: 'More came' });

    assert.equal(reopened.state, 'published');
    assert.equal(reopened.received, '2018-02-22');
  });
});
