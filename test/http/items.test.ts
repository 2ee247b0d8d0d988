import assert from 'node:assert/strict';
import { itemDetailSchema } from '../../bot/contract/item-detail.ts';
import { itemHistorySchema } from '../../bot/contract/item-history.ts';
import { paths } from '../../bot/contract/paths.ts';
import { pressOutcomeSchema } from '../../bot/contract/press.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('the API of items', () => {
  let app: TestApp;
  let adviser: ApiClient;
  let coordinator: ApiClient;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    adviser = apiOf(app, 'Joe Clarke');
    coordinator = apiOf(app, 'Priya Shah');
    visit = await announceVisit(app);
  });

  after(() => app.stop());

  it('takes why an item is blocked, and why one does not apply', async () => {
    const item = (press: string) => paths.item(visit, 'staff-message', press);
    const reason = 'The extract has not come';

    const blocked = await adviser.post(item('block'), { reason }, pressOutcomeSchema);
    const again = await coordinator.post(item('block'), { reason }, pressOutcomeSchema);
    const without = await adviser.refusal('POST', item('block'), { body: {} });
    const excluding = await adviser.refusal('POST', item('exclude'), { body: { reason } });

    assert.match(blocked.notice, /^Blocked: /);
    assert.deepEqual(again, {
      changed: false,
      notice: 'Already blocked by Joe Clarke, at 9:35 am: The extract has not come',
    });
    assert.deepEqual([without.status, excluding.status], [400, 403]);
  });

  it('adds an item, once for the same request, and gives it another owner and deadline', async () => {
    const asked = {
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      title: 'Book the large room',
      why: 'Inspectors need one of their own',
      ownerId: app.actor('Tom Brennan').person.id,
      due: '2018-01-25T17:00:00Z',
    };

    const added = await coordinator.post(paths.newItem(visit), asked, itemDetailSchema);
    const again = await coordinator.post(paths.newItem(visit), asked, itemDetailSchema);
    const change = (body: object) =>
      coordinator.post(
        paths.itemChanges(visit, added.item.key),
        { change: body },
        itemDetailSchema,
      );
    await change({ kind: 'assign', ownerId: app.actor('Joe Clarke').person.id });
    const after = await change({ kind: 'redate', due: '2018-01-26T17:00:00Z', reason: 'Taken' });

    assert.equal(again.item.key, added.item.key);
    assert.deepEqual(
      [after.item.owner?.name, after.item.due],
      ['Joe Clarke', '2018-01-26T17:00:00Z'],
    );
    assert.equal(after.originalDue, asked.due);
    const detail = await adviser.get(paths.itemDetail(visit, added.item.key), itemDetailSchema);
    assert.deepEqual(detail.may, { note: true, change: false, offer: true, answer: false });
    const refusal = await adviser.refusal('POST', paths.newItem(visit), { body: asked });
    assert.equal(refusal.status, 403);
  });

  it('hands an item over to whoever takes it, who is asked first', async () => {
    const place = paths.itemDetail(visit, 'staff-message');
    const changes = paths.itemChanges(visit, 'staff-message');
    const owner = (await coordinator.get(place, itemDetailSchema)).item.owner;
    const [from, to] = [
      owner?.name ?? '',
      owner?.name === 'Tom Brennan' ? 'Joe Clarke' : 'Tom Brennan',
    ];
    const offer = { kind: 'offer', to: app.actor(to).person.id };

    const asked = await apiOf(app, from).post(changes, { change: offer }, itemDetailSchema);
    const seen = await apiOf(app, to).get(place, itemDetailSchema);
    const taken = await apiOf(app, to).post(
      changes,
      { change: { kind: 'accept' } },
      itemDetailSchema,
    );

    assert.equal(asked.offer?.to.name, to);
    assert.equal(asked.item.owner?.name, from);
    assert.equal(seen.may.answer, true);
    assert.deepEqual([taken.item.owner?.name, taken.offer], [to, null]);
  });

  it('says what has happened to an item, the latest first: what, who, when and why', async () => {
    const key = 'leaver-figures';
    const due = '2018-01-26T09:00:00Z';
    const aisha = app.actor('Aisha Rahman').person.id;
    const changes: [ApiClient, object][] = [
      [coordinator, { kind: 'assign', ownerId: aisha }],
      [coordinator, { kind: 'redate', due, reason: 'The extract is late' }],
      [apiOf(app, 'Aisha Rahman'), { kind: 'offer', to: app.actor('Joe Clarke').person.id }],
      [adviser, { kind: 'accept' }],
      [adviser, { kind: 'note', id: '3b8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d', text: 'Half done' }],
    ];
    for (const [api, change] of changes) {
      await api.post(paths.itemChanges(visit, key), { change }, itemDetailSchema);
    }
    const reason = 'No January extract';
    await adviser.post(paths.item(visit, key, 'block'), { reason }, pressOutcomeSchema);
    await adviser.post(paths.item(visit, key, 'complete'), {}, pressOutcomeSchema);

    const history = await coordinator.get(paths.itemHistory(visit, key), itemHistorySchema);

    assert.deepEqual(
      history.map(({ fact, by, reason: why }) => [fact, by, why]),
      [
        ['Done', 'Joe Clarke', null],
        ['Blocked', 'Joe Clarke', reason],
        ['Note written', 'Joe Clarke', null],
        ['Taken over from Aisha Rahman', 'Joe Clarke', null],
        ['Offered to Joe Clarke', 'Aisha Rahman', null],
        [
          'Deadline moved from Thu 25 Jan, noon to Fri 26 Jan, 9:00 am',
          'Priya Shah',
          'The extract is late',
        ],
        ['Owner changed from Tom Brennan to Aisha Rahman', 'Priya Shah', null],
      ],
    );
  });

  it('keeps a note and evidence with the caller’s own copy of a personal item, and nothing else', async () => {
    const [key = ''] =
      (await adviser.get(paths.readiness(visit), readinessSchema)).mine?.items.map(
        (item) => item.key,
      ) ?? [];
    const changes = paths.myItemChanges(visit, key);
    const change = (asked: object) => adviser.post(changes, { change: asked }, itemDetailSchema);

    await change({ kind: 'note', id: '1b8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d', text: 'Half done' });
    await change({
      ...{ kind: 'add-evidence', id: '2b8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d' },
      ...{ title: 'Diary', url: 'https://council.example/diary' },
    });
    const detail = await adviser.get(paths.myItemDetail(visit, key), itemDetailSchema);
    const another = await coordinator.get(paths.myItemDetail(visit, key), itemDetailSchema);
    const offer = { kind: 'offer', to: app.actor('Tom Brennan').person.id };
    const refusal = await adviser.refusal('POST', changes, { body: { change: offer } });

    assert.deepEqual(
      detail.notes.map(({ text, by }) => [text, by]),
      [['Half done', 'Joe Clarke']],
    );
    assert.deepEqual(
      detail.evidenceLinks.map(({ title }) => title),
      ['Diary'],
    );
    assert.deepEqual(another.notes, []);
    assert.equal(refusal.status, 400);
  });
});
