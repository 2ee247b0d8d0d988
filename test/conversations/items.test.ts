import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a person’s own card', () => {
  let app: TestApp;
  let adviser: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp({ channelInterval: 250 });
    adviser = app.chat.person('Joe Clarke');
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  /** A press on the row of an item, as its button makes it. */
  function press(verb: string, item: string, kind: 'shared' | 'personal' = 'personal') {
    return adviser.presses(verb, { visit, item, kind, page: 0 });
  }

  function eventTypes(): Promise<string[]> {
    const partition = `${app.actor('Joe Clarke').council}/${visit}`;
    return app.app.store
      .query(partition, ['event'])
      .then(({ documents }) => documents.map(({ body }) => (body as { type: string }).type));
  }

  describe('“I’ve seen this”', () => {
    it('says since when, and is not offered again', async () => {
      app.clock.set('2018-01-23T09:52:00Z');

      const { card } = await adviser.pressesButton('I’ve seen this');

      assert.match(card?.words ?? '', /Seen at 9:52 am\. Thank you\./);
      assert.ok(!card?.buttons.some(({ title }) => title === 'I’ve seen this'));
    });

    it('is not the same as done: every item is still open', async () => {
      const before = adviser.sees().words.match(/In hand/g)?.length;

      const { card } = await adviser.pressesButton('I’ve seen this');

      assert.equal(card?.words.match(/In hand/g)?.length, before);
    });

    it('keeps the first time when it is pressed again on an old card', async () => {
      await adviser.pressesButton('I’ve seen this');
      app.clock.set('2018-01-23T10:30:00Z');

      const { card } = await adviser.presses('visit.acknowledge', { visit, page: 0 });

      assert.match(card?.words ?? '', /Seen at 9:35 am/);
      const acknowledged = (await eventTypes()).filter((type) => type === 'visit.acknowledged');
      assert.equal(acknowledged.length, 1);
    });
  });

  describe('“Done” on an item', () => {
    it('shows who did it and when, and offers to undo it', async () => {
      app.clock.set('2018-01-23T09:58:00Z');

      const { card } = await press('item.complete', 'read-brief');

      assert.match(card?.words ?? '', /Done\n by Joe Clarke, at 9:58 am/);
      const undo = card?.buttons.filter(({ title }) => title === 'Undo') ?? [];
      assert.deepEqual(
        undo.map(({ data }) => data.item),
        ['read-brief'],
      );
    });

    it('counts down what is left', async () => {
      assert.match(adviser.sees().words, /What we need from you: 10 things/);

      const { card } = await press('item.complete', 'read-brief');

      assert.match(card?.words ?? '', /What we need from you: 9 things/);
    });

    it('pressed twice changes nothing the second time', async () => {
      await press('item.complete', 'read-brief');
      app.clock.set('2018-01-23T11:00:00Z');

      const { card } = await press('item.complete', 'read-brief');

      assert.match(card?.words ?? '', /Done\n by Joe Clarke, at 9:35 am/);
      const done = (await eventTypes()).filter((type) => type === 'personal-item.completed');
      assert.equal(done.length, 1);
    });

    it('can be undone', async () => {
      await press('item.complete', 'read-brief');

      const { card } = await press('item.reopen', 'read-brief');

      assert.doesNotMatch(card?.words ?? '', /Done\n by/);
      assert.match(card?.words ?? '', /What we need from you: 10 things/);
    });

    it('takes a shared item that the person’s role owns, for everybody to see', async () => {
      await press('item.complete', 'staff-message', 'shared');

      const director = app.actor('Dana Whitfield');
      const { items } = await app.app.useCases.showReadiness(director, visit);
      const item = items.find(({ key }) => key === 'staff-message');
      assert.deepEqual([item?.standing, item?.done?.by], ['done', 'Joe Clarke']);
    });

    it('says who was first when somebody else has done a shared item meanwhile', async () => {
      const coordinator = app.actor('Priya Shah');
      const place = { visitId: visit, key: 'staff-message' };
      await app.app.useCases.pressItem(coordinator, place, { press: 'complete' });

      const { card } = await press('item.complete', 'staff-message', 'shared');

      assert.match(card?.words ?? '', /Done\n by Priya Shah, at 9:35 am/);
    });

    it('is refused on somebody else’s item, and the card stays', async () => {
      const { items } = await app.app.useCases.showReadiness(app.actor('Joe Clarke'), visit);
      const other = items.find(({ mayComplete }) => !mayComplete);

      const answer = await press('item.complete', other?.key ?? '', 'shared');

      assert.equal(answer.notice, 'That item belongs to somebody else.');
      assert.ok(!(await eventTypes()).includes('item.completed'));
    });

    it('is refused on an item that is not on the checklist', async () => {
      const answer = await press('item.complete', 'no-such-item');

      assert.match(answer.notice ?? '', /not on the checklist any more/);
    });

    it('is refused for a visit that is not there', async () => {
      const data = { visit: 'jtai-2018-01-23', item: 'read-brief', kind: 'personal', page: 0 };

      const answer = await adviser.presses('item.complete', data);

      assert.match(answer.notice ?? '', /not on the checklist any more/);
    });
  });

  it('turns the page when there is more than one, and back', async () => {
    const { card: second } = await adviser.pressesButton('More items (page 2 of 3)');
    const { card: third } = await adviser.pressesButton('More items (page 3 of 3)');
    const { card: first } = await adviser.pressesButton('First items');

    const keys = [first, second, third].map((card) =>
      card?.buttons.flatMap(({ verb, data }) => (verb === 'item.complete' ? [data.item] : [])),
    );
    assert.deepEqual(
      keys.map((page) => page?.length),
      [4, 4, 2],
    );
    assert.equal(new Set(keys.flat()).size, 10);
  });

  it('goes back to the page before', async () => {
    await adviser.pressesButton('More items (page 2 of 3)');
    await adviser.pressesButton('Page before');

    assert.deepEqual(
      adviser.sees().buttons.flatMap(({ title }) => (/page/i.test(title) ? [title] : [])),
      ['More items (page 2 of 3)'],
    );
  });

  it('stays on the page whose item was pressed', async () => {
    const { card: second } = await adviser.pressesButton('More items (page 2 of 3)');
    const row = second?.buttons.find(({ verb }) => verb === 'item.complete');

    const { card } = await adviser.presses('item.complete', row?.data ?? {});

    assert.match(card?.words ?? '', /Done\n by Joe Clarke/);
  });

  it('comes again for “my items”, as it stands', async () => {
    await press('item.complete', 'read-brief');

    await adviser.says('my items');

    assert.match(adviser.sees().words, /Done\n by Joe Clarke, at 9:35 am/);
  });

  it('says what is overdue once its time has passed', async () => {
    app.clock.set('2018-01-24T13:00:00Z');

    await adviser.says('my items');

    assert.match(adviser.sees().words, /Overdue\n since Wed 24 Jan, noon|Overdue\n since noon/);
  });

  it('shows its progress in the channel, in the same post', async () => {
    await adviser.pressesButton('I’ve seen this');
    const channel = app.chat.inChannel('Dana Whitfield', 'Inspection readiness');

    const { words } = await channel.willSee('1 of 6 people have acknowledged');

    assert.match(words, /Ofsted focused visit: care leavers/);
    assert.equal(channel.cards().length, 1);
  });
});

describe('“status”', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
  });

  afterEach(() => app.stop());

  it('says how ready we are, who has been told, and how long there is', async () => {
    await announceVisit(app);
    const coordinator = app.chat.person('Priya Shah');

    await coordinator.says('status');

    const { words } = coordinator.sees();
    assert.match(words, /0% ready/);
    assert.match(words, /Fieldwork starts in 5 working days: Tue 30 and Wed 31 Jan/);
  });

  it('names what is overdue first', async () => {
    await announceVisit(app);
    app.clock.set('2018-01-25T10:00:00Z');
    const coordinator = app.chat.person('Priya Shah');

    await coordinator.says('how ready are we');

    assert.match(coordinator.sees().words, /Overdue\n since/);
  });

  it('says that no visit is under way when there is none, and what to type when Ofsted phones', async () => {
    const adviser = app.chat.person('Joe Clarke');

    for (const text of ['status', 'my items']) {
      await adviser.says(text);

      assert.match(adviser.sees().words, /No visit is under way/);
      assert.match(adviser.sees().words, /we’ve had the call/);
    }
  });
});
