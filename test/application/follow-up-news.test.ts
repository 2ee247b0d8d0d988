import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from '../../bot/application/actor.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import {
  councilPartition,
  followUpsPlace,
  visitPartition,
} from '../../bot/application/partitions.ts';
import { queryDocuments } from '../../bot/application/records/record.ts';
import { createUseCases, type UseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { ids } from '../../bot/platform/ids.ts';
import { aLetter, aPerson } from '../support/builders.ts';
import { openUseCases } from '../support/open-use-cases.ts';
import { keepStaff } from '../support/test-app.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const dana: Actor = { council: demoTenantId, person: director };
const joe = aPerson({ name: 'Joe Clarke' });

describe('news of a follow-up that was saved when the store failed', () => {
  const place = visitPartition(demoTenantId, followUpsPlace);
  let database: DatabaseSync;
  let store: DocumentStore;
  let useCases: UseCases;
  /** While true, whatever is written about telling people is lost. */
  let failing = false;

  beforeEach(async () => {
    const opened = openUseCases();
    ({ database, store } = opened);
    opened.clock.set('2018-03-01T09:00:00Z');
    const commit: DocumentStore['commit'] = (partition, operations) =>
      failing && partition === place
        ? Promise.reject(new Error('The store is not there'))
        : store.commit(partition, operations);
    useCases = createUseCases({
      store: { ...store, commit },
      clock: opened.clock,
      ids,
    });
    await keepStaff(store, [director, joe]);
    await useCases.importLetter(dana, aLetter());
  });

  afterEach(() => {
    failing = false;
    database.close();
  });

  const made = async (requestId: string) => {
    const [finding] = await useCases.listFindings(dana);
    const asked = { requestId, action: 'Review every plan', ownerId: joe.id, due: '2099-01-04' };
    await useCases.createFollowUp(dana, finding?.id ?? '', { ...asked, screened: undefined });
  };
  const kept = (partition: string, type: string) =>
    queryDocuments(store, partition, { types: [type] });

  it('goes out with the next reminders, once, and leaves nothing behind', async () => {
    failing = true;
    await assert.rejects(made(ids.random()), /not there/);
    failing = false;

    await useCases.runReminders(demoTenantId);
    await useCases.runReminders(demoTenantId);

    assert.equal((await kept(councilPartition(demoTenantId), 'follow-up')).length, 1);
    assert.equal((await kept(place, 'delivery')).length, 1);
    assert.deepEqual(await kept(councilPartition(demoTenantId), 'telling'), []);
  });

  it('goes out once when it is saved again', async () => {
    const requestId = ids.random();
    failing = true;
    await assert.rejects(made(requestId), /not there/);
    failing = false;

    await made(requestId);
    await made(requestId);

    assert.equal((await kept(place, 'delivery')).length, 1);
  });
});
