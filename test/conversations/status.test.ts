import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { Card } from '../support/card.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('what needs attention in “status”', () => {
  let app: TestApp;
  let coordinator: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = app.chat.person('Priya Shah');
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  async function statusFor(name: string): Promise<Card> {
    const person = app.chat.person(name);
    await person.says('status');
    return person.sees();
  }

  const titlesOf = ({ buttons }: Card) => buttons.map(({ title }) => title);

  it('has one button a row', async () => {
    app.clock.set('2018-01-25T10:00:00Z');

    const { json } = await statusFor('Priya Shah');

    const rows = (json.body as object[]).filter((row) => JSON.stringify(row).includes('altText'));
    assert.equal(rows.length, 5);
    for (const row of rows) {
      assert.equal(JSON.stringify(row).match(/"Action\.(Execute|OpenUrl)"/g)?.length, 1);
    }
  });

  it('reminds whoever owns what is overdue, and nobody else, once that is confirmed', async () => {
    app.clock.set('2018-01-25T10:00:00Z');
    await statusFor('Priya Shah');

    const { card: preview } = await coordinator.pressesButton('Remind Dana');

    assert.match(preview?.words ?? '', /Remind 1 person\?/);
    assert.match(preview?.words ?? '', /Dana Whitfield/);
    const { card: done } = await coordinator.pressesButton('Remind 1 person');
    assert.match(done?.words ?? '', /1 person is being reminded now/);
    const director = app.chat.person('Dana Whitfield');
    assert.match((await director.willSee('overdue')).words, /of yours (is|are)/);
  });

  it('opens one’s own overdue item instead of reminding oneself', async () => {
    app.clock.set('2018-01-25T10:00:00Z');

    const card = await statusFor('Dana Whitfield');

    assert.ok(titlesOf(card).includes('Open item'));
    assert.ok(!titlesOf(card).includes('Remind Dana'));
  });

  it('opens what is blocked, with the reason', async () => {
    const adviser = app.actor('Joe Clarke');
    const place = { visitId: visit, key: 'staff-message' };
    const reason = 'The wording is not agreed';
    await app.app.useCases.pressItem(adviser, place, { press: 'block', reason });
    await statusFor('Priya Shah');

    const { card } = await coordinator.pressesButton('Open item');

    assert.match(card?.words ?? '', /Blocked\n: The wording is not agreed/);
    assert.ok(card?.buttons.some(({ title }) => title === 'Choose an owner…'));
  });

  it('opens a request that inspectors wait for', async () => {
    await app.app.useCases.logRequest(app.actor('Priya Shah'), visit, {
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      what: 'Supervision records',
      askedBy: 'Caroline',
      ownerId: app.actor('Aisha Rahman').person.id,
      due: '2018-01-23T10:00:00Z',
    });
    app.clock.set('2018-01-23T10:30:00Z');
    await statusFor('Priya Shah');

    const { card } = await coordinator.pressesButton('Open request');

    assert.match(card?.words ?? '', /Supervision records/);
    assert.ok(card?.buttons.some(({ title }) => title === 'Given'));
  });

  it('offers whoever only does their part nothing but a look', async () => {
    app.clock.set('2018-01-25T10:00:00Z');

    const titles = titlesOf(await statusFor('Joe Clarke'));

    assert.ok(titles.includes('Open item'));
    assert.ok(!titles.some((title) => /^(Remind|Choose an owner|See who)/.test(title)));
  });
});
