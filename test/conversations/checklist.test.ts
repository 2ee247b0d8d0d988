import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('“checklist”', () => {
  let app: TestApp;
  let coordinator: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = app.chat.person('Priya Shah');
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  it('shows every shared item, a page at a time', async () => {
    await coordinator.says('checklist');
    const { items } = await app.app.useCases.showReadiness(app.actor('Priya Shah'), visit);
    const seen = new Set<unknown>();
    const look = () => {
      for (const { verb, data } of coordinator.sees().buttons) {
        if (verb === 'item.open') seen.add(data.item);
      }
    };
    look();
    while (coordinator.sees().buttons.some(({ title }) => title === 'Next page')) {
      await coordinator.pressesButton('Next page');
      look();
    }

    assert.equal(seen.size, items.length);
  });

  it('shows only what is overdue, blocked or without an owner, when asked', async () => {
    app.clock.set('2018-01-25T10:00:00Z');
    await coordinator.says('all items');
    const overdue = coordinator.sees().buttons.find(({ title }) => title.startsWith('Overdue'));

    const { card } = await coordinator.pressesButton(overdue?.title ?? 'Overdue');

    assert.match(card?.words ?? '', /^Checklist · .*\nOverdue: \d+ of \d+ items/);
    assert.doesNotMatch(card?.words ?? '', /\nIn hand\n/);
  });

  for (const text of [
    'Tom’s items',
    "tom brennan's items",
    'items of Tom',
    'checklist Tom',
    'what does Tom still have to do?',
  ]) {
    it(`shows one person’s, when asked: “${text}”`, async () => {
      await coordinator.says(text);

      const { words } = coordinator.sees();
      assert.match(words, /\nTom Brennan: 7 of 35 items\n/);
      assert.doesNotMatch(words, /· (?:Joe|Priya|Dana|Marcus)/);
    });
  }

  it('keeps to that person while pages and filters are turned, until everybody’s are asked for', async () => {
    app.clock.set('2018-01-25T10:00:00Z');
    await coordinator.says('Priya’s items');
    await coordinator.pressesButton('Next page');
    assert.doesNotMatch(coordinator.sees().words, /· Tom Brennan/);
    const overdue = coordinator.sees().buttons.find(({ title }) => title.startsWith('Overdue'));

    await coordinator.pressesButton(overdue?.title ?? 'Overdue');
    assert.match(coordinator.sees().words, /\nPriya Shah, overdue: \d+ of 35 items\n/);

    const everybodys = coordinator
      .sees()
      .buttons.find(({ title }) => title.startsWith('Everybody'));
    await coordinator.pressesButton(everybodys?.title ?? 'Everybody’s');
    assert.match(coordinator.sees().words, /\nOverdue: \d+ of 35 items\n/);
  });

  it('says whom it does not know, and takes what is no name for all of it', async () => {
    await coordinator.says('Zebedee’s items');
    assert.match(coordinator.sees().words, /Nobody on the staff list is called “Zebedee”/);

    await coordinator.says('checklist of the visit');
    assert.match(coordinator.sees().words, /\n35 items\n/);
  });
});
