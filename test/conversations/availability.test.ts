import assert from 'node:assert/strict';
import { findPerson } from '../../bot/application/people.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const idOf = (name: string): string => demoStaff.find((one) => one.name === name)!.id;

/** Tom has a deputy, Aisha; Joe has none. */
const staff = demoStaff.map((person) =>
  person.name === 'Tom Brennan' ? { ...person, deputyId: idOf('Aisha Rahman') } : person,
);

describe('saying where one is', () => {
  let app: TestApp;
  let tom: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp({ staff });
    visit = await announceVisit(app);
    tom = app.chat.person('Tom Brennan');
  });

  afterEach(() => app.stop());

  async function isAway(person: PersonInChat, from: string, until: string) {
    await person.pressesButton('I’m away');
    return person.pressesButton('Save', { state: 'away', from, until });
  }

  async function ownersOf(name: string): Promise<number> {
    const view = await app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);
    return view.items.filter(({ owner }) => owner?.name === name).length;
  }

  it('opens the days in the card, and acknowledges with the same press', async () => {
    const { card: form } = await tom.pressesButton('I’m away');
    assert.match(form?.words ?? '', /Where will you be\?/);

    const { card } = await tom.pressesButton('Save', {
      state: 'away',
      from: '2018-01-25',
      until: '2018-01-26',
    });

    assert.match(card?.words ?? '', /Seen at 9:35 am/);
    assert.match(card?.words ?? '', /Away Thu 25 and Fri 26 Jan/);
    assert.ok(card?.buttons.some(({ title }) => title === 'Change where I am'));
  });

  it('fills in the days that are said', async () => {
    await tom.says('I’m on leave from Thursday to Monday');

    assert.deepEqual(
      tom.sees().inputs.map(({ value }) => value),
      ['away', '2018-01-25', '2018-01-29'],
    );
  });

  it('says what is not right with the days, and keeps what was typed', async () => {
    const { card } = await isAway(tom, '2018-01-26', '2018-01-25');

    assert.match(card?.words ?? '', /The last day away comes before the first/);
    const from = card?.inputs.find(({ id }) => id === 'from');
    assert.equal(from?.value, '2018-01-26');
  });

  it('puts the leave on the staff list too', async () => {
    await isAway(tom, '2018-01-25', '2018-01-26');

    const { council } = app.actor('Tom Brennan');
    const person = await findPerson(app.app.store, council, idOf('Tom Brennan'));
    assert.deepEqual(person?.away, { from: '2018-01-25', until: '2018-01-26' });
  });

  it('hands what is due then to the deputy, who hears of it, as does the coordinator', async () => {
    const before = await ownersOf('Tom Brennan');
    const { card } = await isAway(tom, '2018-01-23', '2018-02-23');

    assert.equal(await ownersOf('Tom Brennan'), 0);
    assert.match(card?.words ?? '', new RegExp(`${before} items of yours are with Aisha Rahman`));
    const aisha = await app.chat.person('Aisha Rahman').willSee('Tom Brennan is away');
    assert.match(aisha.words, /You stand in/);
    await app.chat.person('Priya Shah').willSee('went to their deputy');
  });

  it('takes everything back when the person is here again', async () => {
    const before = await ownersOf('Tom Brennan');
    await isAway(tom, '2018-01-23', '2018-02-23');

    await tom.pressesButton('Change where I am');
    await tom.pressesButton('Save', { state: 'here' });

    assert.equal(await ownersOf('Tom Brennan'), before);
    await app.chat.person('Priya Shah').willSee('Tom Brennan is back');
  });

  it('takes everything back by itself when the leave is over', async () => {
    const before = await ownersOf('Tom Brennan');
    await isAway(tom, '2018-01-23', '2018-01-26');
    assert.ok((await ownersOf('Tom Brennan')) < before);

    app.clock.set('2018-01-29T08:00:00Z');
    await app.app.remind();

    assert.equal(await ownersOf('Tom Brennan'), before);
  });

  it('shows items without a deputy as needing an owner', async () => {
    const priya = app.chat.person('Priya Shah');

    await isAway(priya, '2018-01-23', '2018-02-23');

    const view = await app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);
    const unowned = view.attention.filter(({ kind }) => kind === 'unowned');
    assert.ok(unowned.length > 0);
    assert.match(unowned[0]?.detail ?? '', /Priya Shah is away and has no deputy who is there/);
  });

  it('is shown to those who ask who was reached', async () => {
    await isAway(tom, '2018-01-23', '2018-01-26');
    const director = app.chat.person('Dana Whitfield');

    await director.says('who has not acknowledged?');

    assert.match(director.sees().words, /1 of 6 told have acknowledged/);
    const view = await app.app.useCases.showReach(app.actor('Dana Whitfield'), visit);
    const row = view.people.find(({ name }) => name === 'Tom Brennan');
    assert.equal(row?.availability?.state, 'away');
  });
});
