import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from '../../../bot/application/actor.ts';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { councilPartition, visitPartition } from '../../../bot/application/partitions.ts';
import { eventRecord } from '../../../bot/application/records/event-record.ts';
import { findFaults } from '../../../bot/application/records/find-faults.ts';
import { queryDocuments, queryRecords } from '../../../bot/application/records/record.ts';
import { createEraseDue } from '../../../bot/application/retention/erase-due.ts';
import { createMarkOverdue } from '../../../bot/application/subscriptions/mark-overdue.ts';
import type { UseCases } from '../../../bot/application/use-cases.ts';
import { listVisits } from '../../../bot/application/visits.ts';
import { demoTenantId } from '../../../bot/config.ts';
import { demoStaff } from '../../../bot/demo/demo-staff.ts';
import type { Periods } from '../../../bot/domain/retention/retention.ts';
import { ids } from '../../../bot/platform/ids.ts';
import { everythingIn } from '../../../bot/stores/sqlite/everything-in.ts';
import { openUseCases } from '../../support/open-use-cases.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../../support/seed-announcement.ts';
import { sendWhatIsLeft } from '../../support/send-what-is-left.ts';
import type { TestClock } from '../../support/test-clock.ts';

const periods: Periods = {
  ...{ deliveries: 6, requests: 12, visit: 24, audit: 84 },
  ...{ letters: null, leavers: null },
};
const types = {
  deliveries: ['delivery', 'chunk'],
  requests: ['request'],
  visit: ['visit', 'visit-plan', 'item', 'responder', 'wave'],
  audit: ['event'],
} as const;
const aMove = { fieldwork: null, received: null, screened: undefined };
const [director] = demoStaff;
const dana: Actor = { council: demoTenantId, person: director! };

describe('what has been kept for its time', () => {
  const council = councilPartition(demoTenantId);
  let database: DatabaseSync;
  let store: DocumentStore;
  let clock: TestClock;
  let useCases: UseCases;

  beforeEach(async () => {
    ({ database, store, clock, useCases } = openUseCases());
    await seedAnnouncement(store, demoStaff, aTenantOf(demoStaff));
    await useCases.logRequest(dana, announcedVisit, {
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      what: 'Supervision records',
      askedBy: 'Caroline',
      ownerId: dana.person.id,
      due: '2018-01-31T12:00:00Z',
      screened: undefined,
    });
    await sendWhatIsLeft({ store, clock, staff: demoStaff });
    clock.set('2018-01-24T12:00:00Z');
    await move('cancel');
    await sendWhatIsLeft({ store, clock, staff: demoStaff });
    await useCases.setRetention(dana, { periods, lastChanged: null });
  });

  afterEach(() => {
    database.close();
  });

  async function move(key: 'cancel' | 'reinstate'): Promise<void> {
    const asked = { ...aMove, move: key, reason: 'Ofsted called it off' };
    await useCases.moveVisit(dana, announcedVisit, asked);
  }

  async function hold(kind: 'hold' | 'lift', visitId: string | null): Promise<void> {
    await useCases.changeHold(dana, { kind, visitId, reason: 'Judicial review' });
  }

  async function eraseOn(day: string): Promise<void> {
    clock.set(`${day}T12:00:00Z`);
    await useCases.eraseDue(demoTenantId);
  }

  /** The parts of the visit of which anything is left. */
  async function left(): Promise<string[]> {
    const partition = visitPartition(demoTenantId, announcedVisit);
    const parts = await Promise.all(
      Object.entries(types).map(async ([part, some]) => {
        const found = await queryDocuments(store, partition, { types: some });
        return found.length > 0 ? part : null;
      }),
    );
    return parts.filter((part) => part !== null);
  }

  const erased = async () => (await useCases.showRetention(dana)).erased;

  it('is erased part by part, each on its day', async () => {
    await eraseOn('2018-07-23');
    assert.deepEqual(await left(), ['deliveries', 'requests', 'visit', 'audit']);
    await eraseOn('2018-07-24');
    assert.deepEqual(await left(), ['requests', 'visit', 'audit']);
    await eraseOn('2019-02-01');
    assert.deepEqual(await left(), ['visit', 'audit']);
    await eraseOn('2020-02-01');
    assert.deepEqual(await left(), ['audit']);
    assert.deepEqual(await listVisits(store, demoTenantId), []);
    await eraseOn('2025-02-01');
    assert.deepEqual(await left(), []);
  });

  it('leaves nothing but the events that say so, once each', async () => {
    await eraseOn('2030-01-01');
    await eraseOn('2030-01-02');

    const parts = (await erased()).filter(({ visitId }) => visitId === announcedVisit);
    assert.deepEqual(parts.map(({ part }) => part).sort(), [
      'audit',
      'deliveries',
      'requests',
      'visit',
    ]);
    assert.ok(parts.every(({ records }) => records > 0));
    const kept = await queryRecords(store, eventRecord, { partition: council });
    const nouns = new Set(kept.map(({ body }) => body.type.split('.')[0]));
    assert.deepEqual([...nouns].sort(), ['record', 'retention']);
    for await (const { partition, document } of everythingIn(database)) {
      assert.equal(partition, council);
      assert.notEqual(document.type, 'call-draft');
    }
  });

  it('leaves nobody as told, or as not told, once it is gone who was', async () => {
    await eraseOn('2018-07-24');

    const { people } = await useCases.showReach(dana, announcedVisit);
    assert.deepEqual(
      new Set(people.map(({ notReachedBecause }) => notReachedBecause)),
      new Set(['It is no longer on record whether they were told.']),
    );
    const { reach } = await useCases.showReadiness(dana, announcedVisit);
    assert.deepEqual([reach.sent, reach.cancelled, reach.erased], [0, 0, demoStaff.length]);
    const asked = { kind: 'proof-pack', visitId: announcedVisit } as const;
    const { record } = await useCases.preparePaper(dana, asked);
    assert.equal(record[0]?.title, 'Who was told: erased, as its time was over');
  });

  it('leaves what is still there whole', async () => {
    await move('reinstate');
    clock.set('2018-02-01T12:00:00Z');
    await createMarkOverdue({ store, clock, ids })(demoTenantId);
    await move('cancel');
    for (const day of ['2018-08-01', '2019-08-01', '2020-08-01']) {
      await eraseOn(day);
      assert.deepEqual(await findFaults(everythingIn(database)), []);
    }
  });

  it('stays while there is a hold on the visit, or on everything, and goes when it is lifted', async () => {
    for (const held of [announcedVisit, null]) {
      await hold('hold', held);
      await eraseOn('2030-01-01');
      assert.equal((await left()).length, 4);
      await hold('lift', held);
    }

    await eraseOn('2030-01-02');
    assert.deepEqual(await left(), []);
  });

  it('does not go on the day on which a period was set or a hold lifted', async () => {
    clock.set('2030-01-01T09:00:00Z');
    const { changed } = await useCases.showRetention(dana);
    const longer = { ...periods, audit: 96 };
    await useCases.setRetention(dana, { periods: longer, lastChanged: changed?.at ?? null });
    await eraseOn('2030-01-01');
    await hold('hold', null);
    clock.set('2030-01-02T09:00:00Z');
    await hold('lift', null);
    await eraseOn('2030-01-02');
    assert.equal((await left()).length, 4);

    await eraseOn('2030-01-03');
    assert.deepEqual(await left(), []);
  });

  it('does not go while the visit goes on', async () => {
    await move('reinstate');

    await eraseOn('2030-01-01');

    assert.equal((await left()).length, 4);
  });

  it('is erased to the end by the next run when a process died over it, and recorded once', async () => {
    clock.set('2018-07-24T12:00:00Z');
    const dying = createEraseDue({ store: diesAfter(1), clock, ids });
    await assert.rejects(dying(demoTenantId), /died/);
    assert.ok((await left()).includes('deliveries'));

    await eraseOn('2018-07-25');

    assert.ok(!(await left()).includes('deliveries'));
    assert.equal((await erased()).length, 1);
  });

  /** The store, of a process that dies after so many commits. */
  function diesAfter(commits: number): DocumentStore {
    let more = commits;
    return {
      ...store,
      commit(partition, operations) {
        if ((more -= 1) < 0) return Promise.reject(new Error('died'));
        return store.commit(partition, operations);
      },
    };
  }
});
