import assert from 'node:assert/strict';
import type { Actor } from '../../bot/application/actor.ts';
import type { MayDemandSeen } from '../../bot/application/demand-seen.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { itemRecord } from '../../bot/application/records/record-types.ts';
import { createUseCases, type UseCases } from '../../bot/application/use-cases.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { demoTenantId } from '../../bot/config.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { anEarlierLetter, aPerson } from '../support/builders.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { createTestClock } from '../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const dana: Actor = { council: demoTenantId, person: director };
const notAsSeen = new Error('not as seen');
const request = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';

describe('a change of what somebody has seen', () => {
  let store: DocumentStore;
  let useCases: UseCases;
  let close: () => void;

  beforeEach(async () => {
    const database = openDatabase(':memory:');
    close = () => {
      database.close();
    };
    store = createSqliteStore(database);
    useCases = createUseCases({ store, clock: createTestClock(), ids });
    await seedAnnouncement(store, [director], aTenantOf([director]));
  });

  afterEach(() => {
    close();
  });

  /** It is as it was seen when it is looked at, and somebody else changes it before the commit. */
  function overtakenBy(other: () => Promise<unknown>): Required<MayDemandSeen> {
    let looks = 0;
    return {
      async demandSeen() {
        looks += 1;
        if (looks > 1) throw notAsSeen;
        await other();
      },
    };
  }

  it('is not made of an item that changes before it is kept', async () => {
    const partition = visitPartition(demoTenantId, announcedVisit);
    const [item] = await queryRecords(store, itemRecord, { partition });
    const place = { visitId: announcedVisit, key: item?.body.key ?? '' };
    const other = () => useCases.pressItem(dana, place, { press: 'block', reason: 'No room' });

    const pressing = useCases.pressItem(dana, place, { press: 'complete', ...overtakenBy(other) });

    await assert.rejects(pressing, notAsSeen);
    const { item: shown } = await useCases.showItem(dana, { ...place, kind: 'shared' });
    assert.equal(shown.standing, 'blocked');
  });

  it('is not made of a request that changes before it is kept', async () => {
    const { id } = await useCases.logRequest(dana, announcedVisit, {
      ...{ requestId: request, what: 'Supervision records', askedBy: 'Caroline' },
      ...{ ownerId: director.id, due: '2018-01-31T12:00:00Z', screened: undefined },
    });
    const place = { visitId: announcedVisit, requestId: id };
    const give = { kind: 'give', link: null, screened: undefined } as const;
    const other = () =>
      useCases.changeRequest(dana, place, {
        kind: 'edit',
        what: 'All of them',
        screened: undefined,
      });

    const giving = useCases.changeRequest(
      dana,
      { ...place, ...overtakenBy(other) },
      { ...give, note: 'Sent' },
    );

    await assert.rejects(giving, notAsSeen);
    const { requests } = await useCases.listRequests(dana, announcedVisit);
    assert.deepEqual([requests[0]?.what, requests[0]?.given], ['All of them', null]);
  });

  it('is not made of a follow-up that changes before it is kept, even where it only adds', async () => {
    await useCases.importLetter(dana, anEarlierLetter());
    const [finding] = await useCases.listFindings(dana);
    const { id, revision } = await useCases.createFollowUp(dana, finding?.id ?? '', {
      ...{ requestId: request, action: 'Review every plan', ownerId: director.id },
      ...{ due: '2018-06-29', screened: undefined },
    });
    const noting = (text: string, seen: MayDemandSeen = {}) =>
      useCases.changeFollowUp(dana, id, {
        ...{ requestId: ids.random(), revision, screened: undefined },
        ...{ change: { kind: 'note', text, next: null }, ...seen },
      });

    await assert.rejects(
      noting(
        'Mine',
        overtakenBy(() => noting('Theirs')),
      ),
      notAsSeen,
    );

    const { notes } = (await useCases.showFollowUp(dana, id)).followUp;
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['Theirs'],
    );
  });
});
