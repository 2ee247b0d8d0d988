import assert from 'node:assert/strict';
import { z } from 'zod';
import { paths } from '../../bot/contract/paths.ts';
import { meSchema, personSchema } from '../../bot/contract/person.ts';
import { pressOutcomeSchema } from '../../bot/contract/press.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { visitSummarySchema } from '../../bot/contract/visit.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('the tab’s API', () => {
  let app: TestApp;
  let director: ApiClient;
  let coordinator: ApiClient;
  let adviser: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    director = apiOf(app, 'Dana Whitfield');
    coordinator = apiOf(app, 'Priya Shah');
    adviser = apiOf(app, 'Joe Clarke');
  });

  afterEach(() => app.stop());

  it('says who is looking, and what they may do', async () => {
    const me = await director.get(paths.me, meSchema);
    const other = await adviser.get(paths.me, meSchema);

    assert.equal(me.person.name, 'Dana Whitfield');
    assert.deepEqual([me.may.announceVisit, other.may.announceVisit], [true, false]);
    assert.deepEqual([me.may.seeEmbargoed, other.may.seeEmbargoed], [true, false]);
    assert.equal(me.development, true);
  });

  it('says where the call form opens: in the chat with the bot, its words typed', async () => {
    const { callFormUrl } = await director.get(paths.me, meSchema);

    const asked = new URL(callFormUrl ?? '');
    assert.equal(asked.origin + asked.pathname, 'https://teams.microsoft.com/l/chat/0/0');
    assert.equal(asked.searchParams.get('users'), `28:${app.double.options.botId}`);
    await app.chat.person('Dana Whitfield').says(asked.searchParams.get('message') ?? '');
    assert.match(app.chat.person('Dana Whitfield').sees().words, /Ofsted has phoned/);
  });

  it('lists the staff by name', async () => {
    const people = await adviser.get(paths.people, z.array(personSchema));

    assert.deepEqual(
      people.map(({ name }) => name),
      [
        'Aisha Rahman',
        'Dana Whitfield',
        'Joe Clarke',
        'Marcus Oyelaran',
        'Priya Shah',
        'Tom Brennan',
      ],
    );
  });

  it('offers every member of staff to the persona picker, without asking who is there', async () => {
    const personas = await apiOf(app, null).get(paths.personas, z.array(personSchema));

    assert.equal(personas.length, 6);
  });

  it('has no visit before the call', async () => {
    assert.deepEqual(await adviser.get(paths.visits, z.array(visitSummarySchema)), []);
  });

  describe('once a visit is announced', () => {
    let visit: string;

    beforeEach(async () => {
      visit = await announceVisit(app);
    });

    it('lists it', async () => {
      const visits = await adviser.get(paths.visits, z.array(visitSummarySchema));

      const [found] = visits;
      assert.equal(found?.id, visit);
      assert.equal(found.announcedBy, 'Dana Whitfield');
      assert.deepEqual([found.fieldworkStart, found.fieldworkEnd], ['2018-01-30', '2018-01-31']);
    });

    it('shows where it stands, with sums that agree', async () => {
      const view = await director.get(paths.readiness(visit), readinessSchema);

      assert.equal(view.workingDaysToFieldwork, 5);
      const { everyone, sent, held, waiting, notReached } = view.reach;
      assert.equal(sent + held + waiting + notReached, everyone);
      assert.equal(view.items.length, view.counts.total);
      assert.equal(view.ready.done, 0);
      assert.equal(
        view.owners.reduce((sum, { counts }) => sum + counts.total, 0),
        view.counts.total,
      );
    });

    it('names nobody of the thousands who may be on its list', async () => {
      const answer = await director.request('GET', paths.readiness(visit));
      const view = (await answer.json()) as { reach: object };

      assert.ok(!('people' in view.reach));
    });

    it('takes an acknowledgement once', async () => {
      const first = await adviser.post(paths.acknowledge(visit), undefined, pressOutcomeSchema);
      app.clock.set('2018-01-23T10:00:00Z');
      const second = await adviser.post(paths.acknowledge(visit), undefined, pressOutcomeSchema);

      assert.equal(first.changed, true);
      assert.deepEqual(second, { changed: false, notice: 'You saw this at 9:35 am.' });
      const { reach } = await director.get(paths.readiness(visit), readinessSchema);
      assert.equal(reach.acknowledged, 1);
    });

    it('completes and reopens one’s own item', async () => {
      const item = (press: string) => paths.myItem(visit, 'read-brief', press);

      const done = await adviser.post(item('complete'), undefined, pressOutcomeSchema);
      const again = await adviser.post(item('complete'), undefined, pressOutcomeSchema);
      const reopened = await adviser.post(item('reopen'), undefined, pressOutcomeSchema);

      assert.deepEqual([done.changed, again.changed, reopened.changed], [true, false, true]);
      assert.equal(again.notice, 'Already completed by you, at 9:35 am');
    });

    it('says who had completed a shared item', async () => {
      const item = paths.item(visit, 'staff-message', 'complete');
      await coordinator.post(item, undefined, pressOutcomeSchema);

      const outcome = await adviser.post(item, undefined, pressOutcomeSchema);

      const notice = 'Already completed by Priya Shah, at 9:35 am';
      assert.deepEqual(outcome, { changed: false, notice });
    });

    it('shows people the same as their card in chat', async () => {
      await adviser.post(paths.acknowledge(visit), undefined, pressOutcomeSchema);
      const chat = app.chat.person('Joe Clarke');

      await chat.says('my items');

      assert.match(chat.sees().words, /Seen at 9:35 am/);
      const { mine } = await adviser.get(paths.readiness(visit), readinessSchema);
      assert.equal(mine?.acknowledgedAt, app.clock.now());
    });
  });
});
