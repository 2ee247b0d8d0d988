import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('an item that cannot be done, or need not be', () => {
  let app: TestApp;
  let adviser: PersonInChat;
  let coordinator: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp({ channelInterval: 250 });
    adviser = app.chat.person('Joe Clarke');
    coordinator = app.chat.person('Priya Shah');
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  const dataOf = (item: string, kind: 'shared' | 'personal') => ({ visit, item, kind, page: 0 });

  function explain(who: PersonInChat, item: string, kind: 'shared' | 'personal') {
    return who.presses('item.explain', { ...dataOf(item, kind), press: 'block' });
  }

  async function block(who: PersonInChat, item: string, kind: 'shared' | 'personal') {
    await explain(who, item, kind);
    return who.pressesButton('Mark as blocked', { reason: 'The extract has not come' });
  }

  async function eventsOf(type: string) {
    const partition = `${app.actor('Joe Clarke').council}/${visit}`;
    const { documents } = await app.app.store.query(partition, ['event']);
    return documents
      .map(({ body }) => body as { type: string; actor: string; subject: string; after: unknown })
      .filter((event) => event.type === type);
  }

  describe('“Blocked…”', () => {
    it('is in the menu of every open item on the page', () => {
      const menu = adviser.sees().buttons.filter(({ title }) => title === 'Blocked…');

      assert.equal(menu.length, 4);
      assert.deepEqual([...new Set(menu.map(({ inMenu }) => inMenu))], [true]);
    });

    it('asks what is in the way, with one field', async () => {
      const { card } = await explain(adviser, 'read-brief', 'personal');

      assert.match(card?.words ?? '', /What is in the way\?/);
      assert.deepEqual(
        card?.inputs.map(({ id }) => id),
        ['reason'],
      );
    });

    it('shows the reason, who gave it and when, beside the deadline', async () => {
      const { card } = await block(adviser, 'read-brief', 'personal');

      assert.match(
        card?.words ?? '',
        /Blocked\n: The extract has not come \(Joe Clarke, at 9:35 am\), due Wed 24 Jan, noon/,
      );
    });

    it('without a reason asks again and changes nothing', async () => {
      await explain(adviser, 'read-brief', 'personal');

      const { card } = await adviser.pressesButton('Mark as blocked', { reason: '  ' });

      assert.match(card?.words ?? '', /Say why, in a few words/);
      assert.deepEqual(await eventsOf('personal-item.blocked'), []);
    });

    it('asks about a reason that seems to hold a child’s number, before it is kept', async () => {
      await explain(adviser, 'read-brief', 'personal');

      const typed = { reason: 'Waiting for NHS 943 476 5919' };
      const { card } = await adviser.pressesButton('Mark as blocked', typed);

      assert.match(card?.words ?? '', /Check what you typed/);
      assert.deepEqual(await eventsOf('personal-item.blocked'), []);
      await adviser.pressesButton('Save the change', { reason: 'Waiting for health' });
      assert.equal((await eventsOf('personal-item.blocked')).length, 1);
    });

    it('says what has become of the item where it can be blocked no more', async () => {
      const pressed = { ...dataOf('staff-message', 'shared'), back: 'item' };
      await coordinator.presses('item.complete', pressed);
      const blocked = await adviser.presses('item.block', { ...pressed, reason: 'No draft' });
      assert.match(blocked.card?.words ?? '', /^It was done already/);

      await coordinator.presses('item.reopen', pressed);
      await coordinator.presses('item.exclude', { ...pressed, reason: 'No press interest' });
      const done = await adviser.presses('item.complete', pressed);
      assert.match(done.card?.words ?? '', /^It does not apply\. Nothing was changed/);
    });

    it('pressed twice records once', async () => {
      await block(adviser, 'read-brief', 'personal');
      const reason = 'The extract has not come';

      await adviser.presses('item.block', { ...dataOf('read-brief', 'personal'), reason });

      assert.equal((await eventsOf('personal-item.blocked')).length, 1);
    });

    it('records who blocked it, and why', async () => {
      await block(adviser, 'staff-message', 'shared');

      const [event] = await eventsOf('item.blocked');
      assert.equal(event?.actor, app.actor('Joe Clarke').person.id);
      assert.deepEqual(event.after, { state: 'blocked', reason: 'The extract has not come' });
    });

    it('on a shared item comes first in the director’s status, and in the channel', async () => {
      await block(adviser, 'staff-message', 'shared');
      const director = app.chat.person('Dana Whitfield');

      await director.says('status');

      assert.match(director.sees().words, /Blocked\n: The extract has not come · Joe Clarke/);
      const channel = app.chat.inChannel('Dana Whitfield', 'Inspection readiness');
      await channel.willSee('The extract has not come');
    });

    it('on somebody’s own item is shown to who runs the visit, and not to everybody', async () => {
      await block(adviser, 'read-brief', 'personal');
      const director = app.chat.person('Dana Whitfield');

      await director.says('status');
      await adviser.says('status');

      assert.match(director.sees().words, /Blocked\n: The extract has not come · Joe Clarke/);
      assert.doesNotMatch(adviser.sees().words, /The extract has not come/);
    });

    it('is taken back, and the item is open again', async () => {
      await block(adviser, 'read-brief', 'personal');

      const { card } = await adviser.presses('item.unblock', dataOf('read-brief', 'personal'));

      assert.doesNotMatch(card?.words ?? '', /Blocked\n/);
      assert.equal((await eventsOf('personal-item.unblocked')).length, 1);
    });

    it('is found again when a tick made meanwhile is undone', async () => {
      await block(adviser, 'read-brief', 'personal');
      await adviser.presses('item.complete', dataOf('read-brief', 'personal'));

      const { card } = await adviser.presses('item.reopen', dataOf('read-brief', 'personal'));

      assert.match(card?.words ?? '', /Blocked\n: The extract has not come/);
    });

    it('on an item that somebody has done meanwhile leaves it done', async () => {
      await explain(adviser, 'staff-message', 'shared');
      const place = { visitId: visit, key: 'staff-message' };
      await app.app.useCases.pressItem(app.actor('Priya Shah'), place, { press: 'complete' });

      const reason = 'The extract has not come';
      const { card } = await adviser.pressesButton('Mark as blocked', { reason });

      assert.match(card?.words ?? '', /Done\n by Priya Shah/);
      assert.deepEqual(await eventsOf('item.blocked'), []);
    });
  });

  describe('“Does not apply…”', () => {
    const reason = 'We have no such team';
    const readinessOf = () => app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);

    async function exclude() {
      await opensOwnItem(coordinator);
      const { data } = coordinator.sees().button('Does not apply…');
      await coordinator.presses('item.explain', data);
      const answer = await coordinator.pressesButton('Mark as not applicable', { reason });
      return { item: String(data.item), kind: data.kind as 'shared' | 'personal', answer };
    }

    async function opensOwnItem(person: PersonInChat) {
      await person.says('my items');
      const { data } = person.sees().button('Notes, evidence, more…');
      await person.presses('item.open', data);
    }

    it('is offered on an item’s own card to who runs the visit alone', async () => {
      await opensOwnItem(coordinator);
      await opensOwnItem(adviser);

      assert.ok(coordinator.sees().buttons.some(({ title }) => title === 'Does not apply…'));
      assert.ok(!adviser.sees().buttons.some(({ title }) => title === 'Does not apply…'));
    });

    it('shows the reason, and who gave it', async () => {
      const { answer } = await exclude();

      assert.match(
        answer.card?.words ?? '',
        /Not applicable\n: We have no such team \(Priya Shah, at 9:35 am\)/,
      );
    });

    it('takes a shared item out of what readiness is counted from', async () => {
      const before = await readinessOf();
      const place = { visitId: visit, key: 'staff-message' };

      await app.app.useCases.pressItem(app.actor('Priya Shah'), place, {
        press: 'exclude',
        reason,
      });

      const after = await readinessOf();
      assert.equal(after.ready.total, before.ready.total - 1);
      assert.equal(after.counts['not-applicable'], 1);
      assert.equal(after.items.find(({ key }) => key === 'staff-message')?.rating, null);
    });

    it('is refused to the item’s own owner', async () => {
      const { notice } = await adviser.presses('item.exclude', {
        ...dataOf('staff-message', 'shared'),
        reason,
      });

      assert.match(notice ?? '', /for the coordinator or the director to say/);
    });

    it('is taken back with one press', async () => {
      const { item, kind } = await exclude();

      const { card } = await coordinator.presses('item.include', dataOf(item, kind));

      assert.doesNotMatch(card?.words ?? '', /Not applicable\n/);
    });

    it('is not undone by a press on a card that is older than it', async () => {
      const place = { visitId: visit, key: 'staff-message' };
      const asked = { press: 'exclude', reason } as const;
      await app.app.useCases.pressItem(app.actor('Priya Shah'), place, asked);

      await adviser.presses('item.complete', dataOf('staff-message', 'shared'));

      const { items } = await readinessOf();
      const item = items.find(({ key }) => key === 'staff-message');
      assert.equal(item?.standing, 'not-applicable');
    });
  });
});
