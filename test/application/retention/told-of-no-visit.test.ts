import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from '../../../bot/application/actor.ts';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { followUpsPlace, visitPartition } from '../../../bot/application/partitions.ts';
import { findFaults } from '../../../bot/application/records/find-faults.ts';
import { queryDocuments } from '../../../bot/application/records/record.ts';
import type { UseCases } from '../../../bot/application/use-cases.ts';
import { demoTenantId } from '../../../bot/config.ts';
import { unsetPeriods } from '../../../bot/domain/retention/retention.ts';
import { ids } from '../../../bot/platform/ids.ts';
import { everythingIn } from '../../../bot/stores/sqlite/everything-in.ts';
import { anEarlierLetter, aPerson } from '../../support/builders.ts';
import { openUseCases } from '../../support/open-use-cases.ts';
import { keepStaff } from '../../support/test-app.ts';
import type { TestClock } from '../../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const dana: Actor = { council: demoTenantId, person: director };
const types = ['delivery', 'telling', 'wave', 'event'];

describe('what people were told of follow-ups', () => {
  const place = visitPartition(demoTenantId, followUpsPlace);
  let database: DatabaseSync;
  let store: DocumentStore;
  let clock: TestClock;
  let useCases: UseCases;

  /** Its owner hears of one on the day on which it is due. */
  beforeEach(async () => {
    ({ database, store, clock, useCases } = openUseCases());
    await keepStaff(store, [director]);
    await useCases.importLetter(dana, anEarlierLetter());
    const [finding] = await useCases.listFindings(dana);
    await useCases.createFollowUp(dana, finding?.id ?? '', {
      ...{ requestId: ids.random(), action: 'Review every pathway plan' },
      ...{ ownerId: director.id, due: '2018-06-29', screened: undefined },
    });
    clock.set('2018-06-29T08:30:00Z');
    await useCases.runReminders(demoTenantId);
    assert.deepEqual(await left(), new Set(types));
    const periods = { deliveries: 6, requests: 12, visit: 24, audit: 84 };
    await useCases.setRetention(dana, {
      periods: { ...unsetPeriods, ...periods },
      lastChanged: null,
    });
  });

  afterEach(() => {
    database.close();
  });

  async function left(): Promise<Set<string>> {
    const found = await queryDocuments(store, place, { types });
    return new Set(found.map(({ type }) => type));
  }

  async function eraseOn(day: string): Promise<void> {
    clock.set(`${day}T12:00:00Z`);
    await useCases.eraseDue(demoTenantId);
  }

  it('goes as who was told of a visit, and its audit trail, go', async () => {
    await eraseOn('2018-12-28');
    assert.deepEqual(await left(), new Set(types));
    await eraseOn('2018-12-29');
    assert.deepEqual(await left(), new Set(['event']));
    assert.deepEqual(await findFaults(everythingIn(database)), []);
    await eraseOn('2025-06-29');
    assert.deepEqual(await left(), new Set());

    const { erased } = await useCases.showRetention(dana);
    assert.deepEqual(
      erased
        .filter(({ title }) => title === 'Follow-ups and other systems')
        .map(({ part }) => part),
      ['audit', 'deliveries'],
    );
  });

  it('stays while everything is on hold', async () => {
    await useCases.changeHold(dana, { kind: 'hold', visitId: null, reason: 'Judicial review' });

    await eraseOn('2030-01-01');

    assert.deepEqual(await left(), new Set(types));
  });
});
