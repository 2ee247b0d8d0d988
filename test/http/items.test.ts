import assert from 'node:assert/strict';
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
});
