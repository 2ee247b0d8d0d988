import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const key = 'staff-message';

describe('whoever has given an item away, or changed its deadline, in chat', () => {
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

  async function gives(name: string) {
    const asked = { ...place(), change: 'assign', owner: idOf(name) };
    await coordinator.presses('item.open', place());
    return coordinator.presses('item.change', asked);
  }

  it('has it as it was with one press, and both owners hear of that', async () => {
    await gives('Tom Brennan');
    const tom = app.chat.person('Tom Brennan');
    await tom.willSee('Priya Shah has given you an item');

    const { card } = await coordinator.pressesButton('Undo');

    assert.match(card?.words ?? '', /It is as it was before/);
    assert.equal((await item()).owner?.name, 'Joe Clarke');
    assert.ok(!card?.buttons.some(({ title }) => title === 'Undo'));
    await tom.willSee('Priya Shah has taken an item back');
    await app.chat.person('Joe Clarke').willSee('Priya Shah has put an item of yours back');
  });

  it('has a deadline back in the same way', async () => {
    const { due } = await item();
    const typed = { dueDay: '2018-01-26', dueTime: '12:00', reason: 'Press office is away' };
    await coordinator.presses('item.open', place());
    await coordinator.presses('item.change', { ...place(), change: 'redate', ...typed });

    await coordinator.pressesButton('Undo');

    assert.equal((await item()).due, due);
  });

  it('finds it undone at a second press', async () => {
    const { card: given } = await gives('Tom Brennan');
    const { data } = given!.button('Undo');
    await coordinator.presses('item.undo', data);

    const { card } = await coordinator.presses('item.undo', data);

    assert.match(card?.words ?? '', /It was undone already/);
    assert.equal((await item()).owner?.name, 'Joe Clarke');
  });

  it('leaves alone what the new owner has done since', async () => {
    await gives('Tom Brennan');
    const done = { visitId: visit, key };
    await app.app.useCases.pressItem(app.actor('Tom Brennan'), done, { press: 'complete' });

    const { card } = await coordinator.pressesButton('Undo');

    assert.match(card?.words ?? '', /Somebody has changed it since\. Nothing was undone/);
    assert.match(card?.words ?? '', /Done\n by Tom Brennan/);
    assert.equal((await item()).owner?.name, 'Tom Brennan');
  });

  it('alone may take it back', async () => {
    const { card: given } = await gives('Tom Brennan');
    const director = app.chat.person('Dana Whitfield');

    const { card } = await director.presses('item.undo', given!.button('Undo').data);

    assert.match(card?.words ?? '', /The last change of that item is not yours to undo/);
    assert.equal((await item()).owner?.name, 'Tom Brennan');
  });
});
