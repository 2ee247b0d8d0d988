import assert from 'node:assert/strict';
import { StoreConflict, type DocumentStore } from '../../bot/application/document-store.ts';
import { eventOf, type VisitReadyEvent } from '../../bot/application/records/event-record.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { createWatchedStore } from '../../bot/stores/watched-store.ts';

const acknowledged: VisitReadyEvent = {
  id: 'event-1',
  type: 'visit.acknowledged',
  actor: 'dana',
  subject: 'visit-1',
  before: null,
  after: '2018-01-23T09:40:00Z',
  at: '2018-01-23T09:40:00Z',
  embargoed: false,
  visitId: 'visit-1',
  reason: null,
  correlationId: null,
};

describe('a watched store', () => {
  let told: [string, VisitReadyEvent][];
  let store: DocumentStore;

  beforeEach(() => {
    told = [];
    const kept = createSqliteStore(openDatabase(':memory:'));
    store = createWatchedStore(kept, (partition, event) => told.push([partition, event]));
  });

  const item = {
    kind: 'create',
    document: { id: 'item:1', type: 'item', version: 1, body: {} },
  } as const;

  it('tells of an event once it is committed, and of nothing else', async () => {
    await store.commit('council/visit-1', [item, eventOf(acknowledged)]);

    assert.deepEqual(told, [['council/visit-1', acknowledged]]);
    assert.notEqual(await store.read('council/visit-1', 'event:event-1'), null);
  });

  it('tells nothing of a commit that failed', async () => {
    await store.commit('council/visit-1', [item]);

    await assert.rejects(
      store.commit('council/visit-1', [eventOf(acknowledged), item]),
      StoreConflict,
    );

    assert.deepEqual(told, []);
  });

  it('reads and finds what the store under it holds', async () => {
    await store.commit('council', [item]);

    assert.equal((await store.read('council', 'item:1'))?.id, 'item:1');
    assert.equal((await store.query('council', ['item'])).documents.length, 1);
  });
});
