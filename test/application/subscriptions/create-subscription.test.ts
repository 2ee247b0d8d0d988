import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { getSubscription } from '../../../bot/application/subscriptions/change-subscription.ts';
import { createSubscribe } from '../../../bot/application/subscriptions/create-subscription.ts';
import type { CreatedSubscription } from '../../../bot/contract/subscriptions.ts';
import { demoTenantId } from '../../../bot/config.ts';
import { demoStaff } from '../../../bot/demo/demo-staff.ts';
import { ids } from '../../../bot/platform/ids.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { createTestClock } from '../../support/test-clock.ts';

const seal = { seal: (text: string) => text, open: (sealed: string) => sealed };
const [director] = demoStaff;

describe('a request to be told of what happens', () => {
  let database: DatabaseSync;
  let store: DocumentStore;

  beforeEach(() => {
    database = openDatabase(':memory:');
    store = createSqliteStore(database);
  });

  afterEach(() => {
    database.close();
  });

  function subscribe(id: string): Promise<CreatedSubscription> {
    const parts = {
      store,
      clock: createTestClock(),
      ids,
      seal,
      checkAddress: () => 'board.example',
    };
    const actor = { council: demoTenantId, person: director! };
    return createSubscribe(parts)({ actor, connectionId: null, ownerId: director!.id }, id, {
      name: 'Board',
      form: 'events',
      address: 'https://board.example/hook',
      kinds: ['visit.announced'],
      visitId: null,
    });
  }

  it('made twice at once is answered twice with a secret that signs', async () => {
    const answers = await Promise.all([subscribe('one'), subscribe('one')]);

    const { secrets } = (await getSubscription(store, demoTenantId, 'one')).body;
    const signing = secrets.map(({ sealed }) => sealed);
    assert.deepEqual(answers.map(({ secret }) => secret).sort(), signing.sort());
  });

  it('made again is no new one, when there is no room for more', async () => {
    for (let number = 1; number <= 50; number += 1) await subscribe(`board-${number}`);

    assert.equal((await subscribe('board-50')).id, 'board-50');
    await assert.rejects(subscribe('board-51'), /50 subscriptions at most/);
  });
});
