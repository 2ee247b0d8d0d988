import assert from 'node:assert/strict';
import { createLeases } from '../../bot/application/lease.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { councilPartition } from '../../bot/application/partitions.ts';
import { eventOf } from '../../bot/application/records/event-record.ts';
import { createSubscribe } from '../../bot/application/subscriptions/create-subscription.ts';
import { createLinks } from '../../bot/cards/links.ts';
import { demoTenantId } from '../../bot/config.ts';
import { createRunSubscription } from '../../bot/connector/run-subscription.ts';
import type { NoticeParts } from '../../bot/connector/notice-worker.ts';
import { ids } from '../../bot/platform/ids.ts';
import { createSeal } from '../../bot/platform/seal.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aPerson } from '../support/builders.ts';
import { createLogBook } from '../support/log-book.ts';
import { createTestClock } from '../support/test-clock.ts';

describe('a server that dies between sending an event and recording it', () => {
  const person = aPerson({ name: 'Dana Whitfield' });
  const actor = { council: demoTenantId, person };
  let store: DocumentStore;
  let sent: string[];
  let parts: NoticeParts;

  beforeEach(async () => {
    store = createSqliteStore(openDatabase(':memory:'));
    sent = [];
    const clock = createTestClock();
    parts = {
      ...{ store, clock, machine: clock, ids, log: createLogBook() },
      seal: createSeal(Buffer.alloc(32)),
      leases: createLeases({ store, clock }),
      holder: 'first',
      links: createLinks('https://visit-ready.example'),
      post(_address, { headers }) {
        sent.push(headers['webhook-id'] ?? '');
        return Promise.resolve({ status: 200, retryAfter: null });
      },
    };
    const subscribe = createSubscribe({ ...parts, checkAddress: () => 'board.example' });
    await subscribe({ actor, connectionId: null, ownerId: person.id }, 'board', {
      name: 'Board',
      form: 'events',
      address: 'https://board.example/hook',
      kinds: ['follow-up.created'],
      visitId: null,
    });
    for (const subject of ['one', 'two']) await happened(subject);
  });

  async function happened(subject: string): Promise<void> {
    const event = eventOf({
      ...{ id: ids.event(), type: 'follow-up.created', actor: person.id, subject },
      ...{ before: null, after: null, at: parts.clock.now(), visitId: null },
    });
    await store.commit(councilPartition(demoTenantId), [event]);
  }

  /** A server whose store takes nothing any more once something has been sent. */
  const dying = (): NoticeParts => ({
    ...parts,
    store: {
      ...store,
      read: (...given) => store.read(...given),
      query: (...given) => store.query(...given),
      commit(...given) {
        if (sent.length > 0) throw new Error('dead');
        return store.commit(...given);
      },
    },
  });

  it('has it sent again by the next one, under the same id, and nothing lost or out of order', async () => {
    const running = new AbortController().signal;
    await assert.rejects(createRunSubscription(dying(), running)(demoTenantId, 'board'));
    await createRunSubscription(parts, running)(demoTenantId, 'board');
    const [first, again, second] = sent;

    assert.equal(sent.length, 3);
    assert.equal(again, first);
    assert.notEqual(second, first);
  });
});
