import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { auditPageSchema, type AuditEntry } from '../../bot/contract/audit.ts';
import { paths } from '../../bot/contract/paths.ts';
import { demoTenantId } from '../../bot/config.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('what comes of one thing', () => {
  let app: TestApp;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
  });

  after(() => app.stop());

  async function entries(what: string): Promise<readonly AuditEntry[]> {
    const path = `${paths.audit}?${new URLSearchParams({ record: visit, words: what }).toString()}`;
    const page = await apiOf(app, 'Priya Shah').get(path, auditPageSchema);
    return page.entries.filter((entry) => entry.what === what);
  }

  /** Messages are put on record once Teams has taken them. */
  async function told(count: number): Promise<readonly AuditEntry[]> {
    for (;;) {
      const found = await entries('Delivery: sent');
      if (found.length >= count) return found;
      await sleep(20);
    }
  }

  const move = (asked: object) =>
    apiOf(app, 'Dana Whitfield').request('POST', paths.moves(visit), {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reason: null, fieldwork: null, received: null, ...asked }),
    });

  it('has one id in the record, from the press that announced to each message sent', async () => {
    const [announced] = await entries('Visit: announced');
    const sent = await told(7);

    assert.match(announced?.correlationId ?? '', /^[0-9a-f-]{36}$/);
    assert.deepEqual(
      new Set(sent.map(({ correlationId }) => correlationId)),
      new Set([announced?.correlationId]),
    );
  });

  it('has the id that the request was answered with, and the reason that was given', async () => {
    const answer = await move({
      move: 'move-dates',
      reason: 'The lead inspector is ill',
      fieldwork: { start: '2018-02-06', end: '2018-02-07' },
    });

    const [moved] = await entries('Visit: moved');
    assert.equal(moved?.correlationId, answer.headers.get('x-correlation-id'));
    assert.equal(moved.reason, 'The lead inspector is ill');
    const [announced] = await entries('Visit: announced');
    assert.notEqual(moved.correlationId, announced?.correlationId);
  });

  it('is not known of events of earlier servers, which stay as they are', async () => {
    const partition = visitPartition(demoTenantId, visit);
    const event = { id: '00000000-0000-7000-8000-000000000000', type: 'item.completed' };
    const body = {
      ...{ ...event, actor: 'priya', subject: 'laptops', visitId: visit },
      ...{ before: 'open', after: 'done', at: '2018-01-23T09:31:00Z', embargoed: false },
    };
    const document = { id: `event:${event.id}`, type: eventRecord.type, version: 1, body };
    await app.app.store.commit(partition, [{ kind: 'create', document }]);

    const [earlier] = await entries('Item: completed');

    assert.deepEqual([earlier?.reason, earlier?.correlationId], ['', '']);
    const kept = await app.app.store.read(partition, document.id);
    assert.deepEqual(kept?.body, body);
  });
});
