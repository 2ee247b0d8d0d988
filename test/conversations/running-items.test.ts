import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const key = 'staff-message';

describe('whoever runs a visit, in chat', () => {
  let app: TestApp;
  let coordinator: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = app.chat.person('Priya Shah');
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  const place = () => ({ visit, item: key, kind: 'shared', page: 0 });
  const idOf = (name: string) => app.actor(name).person.id;

  async function item() {
    const { items } = await app.app.useCases.showReadiness(app.actor('Priya Shah'), visit);
    return items.find((one) => one.key === key)!;
  }

  async function eventsOf(type: string) {
    const partition = `${app.actor('Priya Shah').council}/${visit}`;
    const { documents } = await app.app.store.query(partition, ['event']);
    return documents.map(({ body }) => body as { type: string }).filter((one) => one.type === type);
  }

  describe('gives an item to somebody else', () => {
    async function chooses(name: string) {
      await coordinator.presses('item.open', place());
      await coordinator.pressesButton('Choose an owner…');
      return coordinator.pressesButton('Preview', { owner: idOf(name) });
    }

    it('after seeing who hears of it; nothing is changed before', async () => {
      const { card } = await chooses('Tom Brennan');

      assert.match(card?.words ?? '', /Give this to Tom Brennan\?/);
      assert.match(card?.words ?? '', /Joe Clarke and Tom Brennan get a message each/);
      assert.equal((await item()).owner?.name, 'Joe Clarke');
    });

    it('and both hear of it', async () => {
      await chooses('Tom Brennan');

      const { card } = await coordinator.pressesButton('Give it to them');

      assert.match(card?.words ?? '', /It has another owner now/);
      assert.equal((await item()).owner?.name, 'Tom Brennan');
      const tom = app.chat.person('Tom Brennan');
      await tom.willSee('Priya Shah has given you an item');
      const joe = app.chat.person('Joe Clarke');
      await joe.willSee('Priya Shah has given an item to Tom Brennan');
      assert.equal((await eventsOf('item.assigned')).length, 1);
    });

    it('once, however often it is pressed', async () => {
      await chooses('Tom Brennan');
      await coordinator.pressesButton('Give it to them');

      const { card } = await coordinator.presses('item.change', {
        ...place(),
        change: 'assign',
        owner: idOf('Tom Brennan'),
      });

      assert.match(card?.words ?? '', /It was so already/);
      assert.equal((await eventsOf('item.assigned')).length, 1);
    });

    it('but not once it is done', async () => {
      const at = { visitId: visit, key };
      await app.app.useCases.pressItem(app.actor('Joe Clarke'), at, { press: 'complete' });

      const change = { ...place(), change: 'assign', owner: idOf('Tom Brennan') };
      const { card } = await coordinator.presses('item.change', change);

      assert.match(card?.words ?? '', /That item is done already\.[^]*Done\n by Joe Clarke/);
    });
  });

  describe('changes a deadline', () => {
    async function moves(due: { dueDay: string; dueTime: string }, reason: string) {
      await coordinator.presses('item.open', place());
      await coordinator.pressesButton('Change the deadline…');
      return coordinator.pressesButton('Preview', { ...due, reason });
    }

    it('after seeing who hears of it, and the first one stays on record', async () => {
      const first = (await item()).due;
      const { card } = await moves(
        { dueDay: '2018-01-26', dueTime: '12:00' },
        'Press office is away',
      );
      assert.match(card?.words ?? '', /Due Fri 26 Jan, noon instead\?/);
      assert.match(
        card?.words ?? '',
        /Joe Clarke gets a message: due Fri 26 Jan, noon, .*\n“Press office is away”/,
      );
      assert.match(card?.words ?? '', /The first deadline, .*, stays on record/);

      const { card: after } = await coordinator.pressesButton('Change the deadline');

      assert.match(after?.words ?? '', /Fri 26 Jan, noon, originally/);
      assert.match(after?.words ?? '', /by Priya Shah, 9:35 am today: Press office is away/);
      assert.notEqual((await item()).due, first);
      const joe = app.chat.person('Joe Clarke');
      const news = await joe.willSee('Priya Shah has changed a deadline of yours');
      assert.match(news.words, /Due Fri 26 Jan, noon, no longer/);
    });

    it('not without a reason, nor into the past, and what was typed is kept', async () => {
      const unexplained = await moves({ dueDay: '2018-01-26', dueTime: '12:00' }, '');
      assert.match(unexplained.card?.words ?? '', /Say why/);
      assert.equal(unexplained.card?.inputs.at(0)?.value, '2018-01-26');

      const past = await coordinator.pressesButton('Preview', {
        dueDay: '2018-01-22',
        dueTime: '12:00',
        reason: 'A slip of the hand',
      });

      assert.match(past.card?.words ?? '', /That time has passed/);
      assert.equal(past.card?.inputs.at(2)?.value, 'A slip of the hand');
    });

    it('asks about a reason that seems to hold a child’s number', async () => {
      await moves({ dueDay: '2018-01-26', dueTime: '12:00' }, 'Waiting for 943 476 5919');

      const { card } = await coordinator.pressesButton('Change the deadline');

      assert.match(card?.words ?? '', /Nothing has been saved yet/);
    });

    it('which stays until the one that the visit’s dates give moves as well', async () => {
      const { useCases } = app.app;
      const director = app.actor('Dana Whitfield');
      const welcome = { visitId: visit, key: 'welcome', kind: 'shared' as const };
      const redate = {
        kind: 'redate' as const,
        due: '2018-01-29T12:00:00Z',
        reason: 'The day before',
      };
      await useCases.changeItem(director, welcome, { change: redate });
      const due = async () => (await useCases.showItem(director, welcome)).item.due;

      const defer = { move: 'defer', reason: 'Snow', received: null, fieldwork: null };
      await useCases.moveVisit(director, visit, defer);
      assert.equal(await due(), '2018-01-29T12:00:00Z');

      const fieldwork = { start: '2018-02-06', end: '2018-02-07' };
      const moved = { move: 'resume', reason: null, received: null, fieldwork };
      await useCases.moveVisit(director, visit, moved);

      assert.equal(await due(), '2018-02-06T09:30:00Z');
    });
  });

  describe('adds an item', () => {
    const owner = () => idOf('Tom Brennan');
    const due = { dueDay: '2018-01-25', dueTime: '17:00' };

    it('in a sentence, sees who hears of it, and confirms', async () => {
      await coordinator.says('add item: Book the large room');
      assert.equal(coordinator.sees().inputs.at(0)?.value, 'Book the large room');
      const { card } = await coordinator.pressesButton('Preview', { owner: owner(), ...due });
      assert.match(card?.words ?? '', /Add this for Tom Brennan, due Thu 25 Jan, 5:00 pm\?/);
      assert.match(card?.words ?? '', /Tom Brennan gets a message/);

      const { card: added } = await coordinator.pressesButton('Add the item');

      assert.match(added?.words ?? '', /Added\nBook the large room/);
      const tom = app.chat.person('Tom Brennan');
      await tom.willSee('Priya Shah has given you an item');
      const own = await app.app.useCases.showOwnPart(app.actor('Tom Brennan'), visit);
      assert.ok(own.items.some(({ item: { title } }) => title === 'Book the large room'));
    });

    it('once, however often it is pressed', async () => {
      await coordinator.says('add item: Book the large room');
      const { card } = await coordinator.pressesButton('Preview', { owner: owner(), ...due });
      const { data } = card!.button('Add the item');

      await coordinator.presses('item.add', data);
      const { card: again } = await coordinator.presses('item.add', data);

      assert.match(again?.words ?? '', /It was added already/);
      assert.equal((await eventsOf('item.added')).length, 1);
    });

    it('not without an owner and a time: they are asked for', async () => {
      await coordinator.says('add item: Book the large room');

      const { card } = await coordinator.pressesButton('Preview', { dueDay: '', dueTime: '' });

      assert.match(card?.words ?? '', /Choose somebody|Say by which day/);
    });
  });

  it('marks an item that is somebody else’s as not applicable, with a reason', async () => {
    await coordinator.presses('item.open', place());
    await coordinator.pressesButton('Does not apply…');

    const { card } = await coordinator.pressesButton('Mark as not applicable', {
      reason: 'No press interest',
    });

    assert.match(card?.words ?? '', /Not applicable\n: No press interest \(Priya Shah/);
    assert.equal(card?.texts.at(1), (await item()).title);
  });

  it('alone: others may not give items away, move deadlines or add anything', async () => {
    const tom = app.chat.person('Tom Brennan');
    const assign = { ...place(), change: 'assign', owner: idOf('Tom Brennan') };
    const redate = {
      ...place(),
      change: 'redate',
      dueDay: '2018-01-26',
      dueTime: '12:00',
      reason: 'Because',
    };

    for (const data of [assign, redate]) {
      const { notice } = await tom.presses('item.change', data);
      assert.match(notice ?? '', /for the coordinator or the director/);
    }
    await tom.says('add item: Anything');
    assert.match(tom.sees().words, /for the coordinator or the director to add/);
    assert.equal((await item()).owner?.name, 'Joe Clarke');
  });
});
