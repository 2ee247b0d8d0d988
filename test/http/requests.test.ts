import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import { requestsViewSchema } from '../../bot/contract/request.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const requestId = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';

describe('requests through the API', () => {
  let app: TestApp;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    app.clock.set('2018-01-30T10:15:00Z');
  });

  after(() => app.stop());

  const body = () => ({
    requestId,
    what: '=HYPERLINK("https://evil.example")',
    askedBy: 'Caroline',
    ownerId: app.actor('Aisha Rahman').person.id,
    due: '2018-01-30T12:00:00Z',
  });

  const log = () =>
    apiOf(app, 'Priya Shah').post(paths.requests(visit), body(), requestsViewSchema);

  it('are logged and listed, once however often they are sent', async () => {
    await log();
    const { requests, mayLog } = await log();

    assert.equal(requests.length, 1);
    assert.equal(mayLog, true);
    assert.equal(requests[0]!.standing, 'open');
    assert.equal(requests[0]!.owner.name, 'Aisha Rahman');
  });

  it('are exported for a spreadsheet, with formulas defused', async () => {
    await log();
    const response = await apiOf(app, 'Priya Shah').request('GET', paths.requestsCsv(visit));

    const text = await response.text();
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv/);
    assert.match(text, /"Request","Asked by","Owner","Due"/);
    assert.match(text, /"'=HYPERLINK/);
  });

  it('are refused to somebody who may not log them', async () => {
    const options = { body: { ...body(), requestId: crypto.randomUUID() } };
    const refusal = await apiOf(app, 'Tom Brennan').refusal('POST', paths.requests(visit), options);

    assert.equal(refusal.status, 403);
  });

  it('are refused when they would be due in the past, or belong to nobody here', async () => {
    const coordinator = apiOf(app, 'Priya Shah');
    const past = { ...body(), requestId: crypto.randomUUID(), due: '2018-01-30T09:00:00Z' };
    const nobody = { ...body(), requestId: crypto.randomUUID(), ownerId: 'nobody' };

    const address = paths.requests(visit);
    assert.equal((await coordinator.refusal('POST', address, { body: past })).status, 400);
    assert.equal((await coordinator.refusal('POST', address, { body: nobody })).status, 404);
  });

  it('that are settled are not changed before they are reopened', async () => {
    await log();
    const coordinator = apiOf(app, 'Priya Shah');
    const address = paths.request(visit, requestId);
    const give = { kind: 'give', note: 'Sent', link: null };
    await coordinator.post(address, give, requestsViewSchema);

    const edit = { kind: 'edit', what: 'Something else' };
    const refusal = await coordinator.refusal('POST', address, { body: edit });

    assert.equal(refusal.status, 409);
    assert.match(refusal.detail ?? '', /answered meanwhile/);
  });

  it('refuse a link that is no address of the web', async () => {
    const give = { kind: 'give', note: 'Sent', link: 'javascript:alert(1)' };
    const address = paths.request(visit, requestId);

    const refusal = await apiOf(app, 'Priya Shah').refusal('POST', address, { body: give });

    assert.equal(refusal.status, 400);
  });
});
