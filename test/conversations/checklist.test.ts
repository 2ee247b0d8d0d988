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
});
