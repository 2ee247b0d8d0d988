import { strict as assert } from 'node:assert';
import type { Actor } from '../../../bot/application/actor.ts';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { loadStaff } from '../../../bot/application/people.ts';
import { councilPartition } from '../../../bot/application/partitions.ts';
import { eventRecord } from '../../../bot/application/records/event-record.ts';
import { queryRecords } from '../../../bot/application/records/record.ts';
import { createImportStaff } from '../../../bot/application/staff-list/import-staff.ts';
import { newPerson } from '../../../bot/domain/people/person.ts';
import { ids } from '../../../bot/platform/ids.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { createTestClock } from '../../support/test-clock.ts';

const council = '5b1c7f0e-3a52-4c1b-9d27-0e6f4a8c2d10';
const administrator: Actor = {
  council,
  person: newPerson({ id: 'command-line', name: 'Admin', roles: ['coordinator', 'administrator'] }),
};
const coordinator: Actor = {
  council,
  person: newPerson({ id: 'id-priya', name: 'Priya', roles: ['coordinator'] }),
};

const file = (lines: readonly string[]) => ({
  bytes: Buffer.from(['name,address,roles', ...lines].join('\n')),
  complete: false,
});
const crowd = (size: number, role: string) =>
  file(Array.from({ length: size }, (_, at) => `Worker ${at},w${at}@x.gov.uk,${role}`));

class Crash extends Error {}

/** A store whose process ends at its so-many-th commit. */
function crashing(store: DocumentStore, at: number): DocumentStore {
  let commits = 0;
  return {
    read: (...asked) => store.read(...asked),
    query: (...asked) => store.query(...asked),
    commit(partition, operations) {
      commits += 1;
      if (commits >= at) return Promise.reject(new Crash());
      return store.commit(partition, operations);
    },
  };
}

describe('importing staff', () => {
  let store: DocumentStore;
  let close: () => void;
  const clock = createTestClock();
  const partition = councilPartition(council);
  const importWith = (on: DocumentStore) => createImportStaff({ store: on, clock, ids });
  const rolesNow = async () => {
    const { people } = await loadStaff(store, council);
    return new Set(people.map(({ roles }) => roles.join()));
  };

  beforeEach(() => {
    const database = openDatabase(':memory:');
    store = createSqliteStore(database);
    close = () => {
      database.close();
    };
  });
  afterEach(() => {
    close();
  });

  it('puts thousands on the list, each with an event that says who did it', async () => {
    await importWith(store)(administrator, crowd(1_200, 'data'), null);

    assert.equal((await loadStaff(store, council)).people.length, 1_200);
    const events = await queryRecords(store, eventRecord, { partition });
    const added = events.filter(({ body }) => body.type === 'person.added');
    assert.equal(new Set(added.map(({ body }) => body.subject)).size, 1_200);
    assert.deepEqual(new Set(events.map(({ body }) => body.actor)), new Set(['command-line']));
  });

  it('a second time changes nothing, and writes nothing', async () => {
    await importWith(store)(administrator, crowd(100, 'data'), null);
    const before = await store.query(partition, ['event', 'person', 'staff-list']);

    const again = await importWith(store)(administrator, crowd(100, 'data'), null);

    assert.equal(again.unchanged, 100);
    assert.deepEqual(await store.query(partition, ['event', 'person', 'staff-list']), before);
  });

  it('with one bad row changes nobody', async () => {
    const { faults } = await importWith(store)(
      administrator,
      file(['Bo,bo@x.gov.uk,data', 'Cy,cy@x.gov.uk,wizard']),
      null,
    );

    assert.equal(faults.length, 1);
    assert.deepEqual((await loadStaff(store, council)).people, []);
  });

  for (let crashAt = 1; crashAt <= 9; crashAt += 1) {
    it(`that crashes at commit ${crashAt} is seen not at all, or whole`, async () => {
      await importWith(store)(administrator, crowd(200, 'data'), null);

      const crash = importWith(crashing(store, crashAt))(administrator, crowd(200, 'legal'), null);
      await crash.catch((error: unknown) => {
        assert.ok(error instanceof Crash);
      });

      const roles = await rolesNow();
      assert.equal(roles.size, 1);
      await importWith(store)(administrator, crowd(200, 'legal'), null);
      assert.deepEqual(await rolesNow(), new Set(['legal']));
      const events = await queryRecords(store, eventRecord, { partition });
      const changed = events.filter(({ body }) => body.type === 'person.changed');
      assert.equal(changed.length, 200);
    });
  }

  it('is carried out once by several that find it undone', async () => {
    await importWith(store)(administrator, crowd(300, 'data'), null);
    const crash = importWith(crashing(store, 3))(administrator, crowd(300, 'legal'), null);
    await assert.rejects(crash, Crash);

    const lists = await Promise.all([1, 2, 3].map(() => loadStaff(store, council)));

    for (const { people } of lists) {
      assert.deepEqual(new Set(people.map(({ roles }) => roles.join())), new Set(['legal']));
    }
    const events = await queryRecords(store, eventRecord, { partition });
    assert.equal(events.filter(({ body }) => body.type === 'person.changed').length, 300);
  });

  it('is refused when the list is not the one that was looked at', async () => {
    const looked = file(['Bo,bo@x.gov.uk,data']);
    const { fingerprint } = await importWith(store)(administrator, file([]), null);

    await assert.rejects(importWith(store)(administrator, looked, fingerprint), {
      code: 'conflict',
    });
  });

  it('by a coordinator may not say who is director', async () => {
    const asked = file(['Bo,bo@x.gov.uk,director']);
    const { faults } = await importWith(store)(coordinator, asked, null);

    assert.deepEqual(faults, [
      {
        line: 2,
        reason:
          'Bo: only a director or an administrator decides who has a role with authority, or is in the core group',
      },
    ]);
    assert.deepEqual((await importWith(store)(administrator, asked, null)).faults, []);
  });

  it('is for directors, deputies and coordinators alone', async () => {
    const worker = newPerson({ id: 'id-joe', name: 'Joe', roles: ['social-worker'] });

    await assert.rejects(importWith(store)({ council, person: worker }, file([]), null), {
      code: 'not-permitted',
    });
  });
});
