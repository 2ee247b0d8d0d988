import assert from 'node:assert/strict';
import { councilPartition } from '../../../bot/application/partitions.ts';
import { eventRecord } from '../../../bot/application/records/event-record.ts';
import { queryRecords } from '../../../bot/application/records/record.ts';
import { demoTenantId } from '../../../bot/config.ts';
import { paths } from '../../../bot/contract/paths.ts';
import { apiOf } from '../../support/api-client.ts';
import { connectSystem, type ConnectedSystem } from '../../support/connect-system.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

describe('a connected system', () => {
  let app: TestApp;
  let system: ConnectedSystem;

  before(async () => {
    app = await startTestApp();
    system = await connectSystem(app);
  });

  after(() => app.stop());

  it('does only what its scopes let it', async () => {
    const reader = await connectSystem(app, { name: 'Dashboard', allowed: ['visits.read'] });

    assert.equal((await reader.get('/visits')).status, 200);
    assert.equal((await reader.get('/findings')).status, 403);
    assert.equal((await reader.post('/calls')).status, 403);
  });

  it('is in the record with every call, refused ones too', async () => {
    const reader = await connectSystem(app, { name: 'Board', allowed: ['visits.read'] });
    await reader.get('/visits');
    await reader.get('/findings');
    const events = await queryRecords(app.app.store, eventRecord, {
      partition: councilPartition(demoTenantId),
    });
    const own = events.filter(({ body }) => body.actor === 'system: Board');

    assert.deepEqual(
      own.map(({ body }) => [body.type, body.subject, (body.after as { status: number }).status]),
      [
        ['connection.called', 'ListVisits', 200],
        ['connection.called', 'SearchFindings', 403],
      ],
    );
  });

  it('is asked to wait when it calls too often', async () => {
    const wild = await connectSystem(app, { name: 'Wild flow', allowed: ['visits.read'] });
    const calls = Array.from({ length: 320 }, () => wild.get('/people?limit=1'));
    const refused = (await Promise.all(calls)).filter(({ status }) => status === 429);

    assert.equal(refused.length, 20);
    assert.match(refused[0]?.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal((await system.get('/visits')).status, 200);
  });

  it('is out at once when its key is revoked, runs out or is not its own', async () => {
    const lent = await connectSystem(app, { name: 'Lent', allowed: ['visits.read'] });
    const short = await connectSystem(app, { name: 'Short', allowed: ['visits.read'] });
    const director = apiOf(app, 'Dana Whitfield');
    await director.request('POST', paths.connectionRevoke(lent.id), {
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const revoked = await lent.get('/visits');
    app.clock.set('2018-12-20T09:00:00Z');
    const expired = await short.get('/visits');
    const forged = await fetch(new URL('/api/connector/v1/visits', app.url), {
      headers: { authorization: `Bearer vr_${short.id}_${'A'.repeat(43)}` },
    });

    assert.deepEqual([revoked.status, expired.status, forged.status], [401, 401, 401]);
  });

  it('is connected once by a name, and its key is shown once and kept nowhere', async () => {
    const kept = await connectSystem(app, { name: 'Planner', allowed: ['visits.read'] });
    const director = apiOf(app, 'Dana Whitfield');
    const shown = await (await director.request('GET', paths.connections)).text();
    const twice = await director.refusal('POST', paths.connections, {
      body: { kind: 'key', name: 'planner', scopes: ['visits.read'], days: 1 },
    });
    const events = await queryRecords(app.app.store, eventRecord, {
      partition: councilPartition(demoTenantId),
    });

    assert.equal(twice.status, 409);
    assert.ok(!shown.includes(kept.key));
    assert.ok(!JSON.stringify(events).includes(kept.key));
  });
});
