import assert from 'node:assert/strict';
import { itemDetailSchema } from '../../bot/contract/item-detail.ts';
import { paths } from '../../bot/contract/paths.ts';
import { pressOutcomeSchema } from '../../bot/contract/press.ts';
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
});
