import assert from 'node:assert/strict';
import type { Actor } from '../../bot/application/actor.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { overdueMarkRecord } from '../../bot/application/records/subscription-records.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { createMarkOverdue } from '../../bot/application/subscriptions/mark-overdue.ts';
import type { UseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openUseCases } from '../support/open-use-cases.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import type { TestClock } from '../support/test-clock.ts';

const [director] = demoStaff;
const dana: Actor = { council: demoTenantId, person: director! };

describe('a visit in which items are overdue', () => {
  let store: DocumentStore;
  let clock: TestClock;
  let useCases: UseCases;

  beforeEach(async () => {
    ({ store, clock, useCases } = openUseCases());
    await seedAnnouncement(store, demoStaff, aTenantOf(demoStaff));
    clock.set('2018-01-26T12:00:00Z');
  });

  async function overdue() {
    const { counts, owners, teams, categories, items } = await useCases.showReadiness(
      dana,
      announcedVisit,
    );
    const { people } = await useCases.showReach(dana, announcedVisit);
    return {
      all: counts.overdue,
      byOwner: owners.reduce((sum, one) => sum + one.counts.overdue, 0),
      byTeam: teams.reduce((sum, one) => sum + one.counts.overdue, 0),
      byCategory: categories.reduce((sum, one) => sum + one.counts.overdue, 0),
      red: items.filter(({ rating }) => rating?.colour === 'red').length,
      ofPeople: people.reduce((sum, one) => sum + one.overdue, 0),
    };
  }

  async function marks(): Promise<number> {
    await createMarkOverdue({ store, clock, ids })(demoTenantId);
    const from = { partition: visitPartition(demoTenantId, announcedVisit) };
    return (await queryRecords(store, overdueMarkRecord, from)).length;
  }

  async function defer(): Promise<void> {
    const reason = 'Snow';
    await useCases.moveVisit(dana, announcedVisit, {
      move: 'defer',
      reason,
      fieldwork: null,
      received: null,
      screened: undefined,
    });
  }

  it('counts them while it is prepared', async () => {
    const { all, byOwner, byTeam, byCategory, red, ofPeople } = await overdue();

    assert.ok(all > 0 && ofPeople > 0);
    assert.deepEqual([byOwner, byTeam, byCategory, red], [all, all, all, all]);
  });

  it('has nothing late while it is deferred, wherever anybody looks', async () => {
    await defer();

    assert.deepEqual(await overdue(), {
      all: 0,
      byOwner: 0,
      byTeam: 0,
      byCategory: 0,
      red: 0,
      ofPeople: 0,
    });
  });

  it('tells no other system that something is overdue while it is deferred', async () => {
    await defer();
    assert.equal(await marks(), 0);
  });
});
