import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from '../../../bot/application/actor.ts';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { councilPartition } from '../../../bot/application/partitions.ts';
import { findPerson } from '../../../bot/application/people.ts';
import { findFaults } from '../../../bot/application/records/find-faults.ts';
import { queryDocuments } from '../../../bot/application/records/record.ts';
import { personVersion } from '../../../bot/application/staff-list/person-version.ts';
import type { UseCases } from '../../../bot/application/use-cases.ts';
import { demoTenantId } from '../../../bot/config.ts';
import type { Periods } from '../../../bot/contract/retention.ts';
import { unsetPeriods } from '../../../bot/domain/retention/retention.ts';
import { everythingIn } from '../../../bot/stores/sqlite/everything-in.ts';
import { aLetter, aPerson } from '../../support/builders.ts';
import { openUseCases } from '../../support/open-use-cases.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../../support/seed-announcement.ts';
import type { TestClock } from '../../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const auditor = aPerson({ name: 'Noor Aziz', roles: ['auditor'] });
const mina = aPerson({ name: 'Mina Zeller', roles: ['social-worker'], phone: '01632 960001' });
const actorOf = (person: typeof director): Actor => ({ council: demoTenantId, person });
const dana = actorOf(director);

describe('what outlives visits', () => {
  const partition = councilPartition(demoTenantId);
  let database: DatabaseSync;
  let store: DocumentStore;
  let clock: TestClock;
  let useCases: UseCases;

  beforeEach(async () => {
    ({ database, store, clock, useCases } = openUseCases());
    await seedAnnouncement(store, [director, auditor, mina], aTenantOf([director, auditor, mina]));
    clock.set('2018-03-01T12:00:00Z');
  });

  afterEach(() => {
    database.close();
  });

  async function keptFor(periods: Partial<Periods>): Promise<void> {
    const { changed } = await useCases.showRetention(dana);
    await useCases.setRetention(dana, {
      periods: { ...unsetPeriods, ...periods },
      lastChanged: changed?.at ?? null,
    });
  }

  async function eraseOn(day: string): Promise<void> {
    clock.set(`${day}T12:00:00Z`);
    await useCases.eraseDue(demoTenantId);
  }

  const goes = async (actor = dana) =>
    (await useCases.showRetention(actor)).planned.map(({ part, title, goesOn, held }) => [
      ...[part, title, goesOn],
      ...(held ? ['on hold'] : []),
    ]);
  const hold = (kind: 'hold' | 'lift', visitId: string | null) =>
    useCases.changeHold(dana, { kind, visitId, reason: 'Judicial review' });

  describe('a letter, with its findings and follow-ups', () => {
    const title = 'Focused visit letter: care leavers, Thu 22 Feb 2018';
    let followUp: string;

    beforeEach(async () => {
      await useCases.importLetter(dana, aLetter());
      const [finding] = await useCases.listFindings(dana);
      const made = await useCases.createFollowUp(dana, finding?.id ?? '', {
        requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
        action: 'Review every pathway plan',
        ownerId: director.id,
        due: '2018-06-29',
        screened: undefined,
      });
      followUp = made.id;
    });

    async function closes(): Promise<void> {
      const change = async (made: object, requestId: string) => {
        const { revision } = (await useCases.showFollowUp(dana, followUp)).followUp;
        const asked = { requestId, revision, screened: undefined };
        await useCases.changeFollowUp(dana, followUp, { ...asked, change: made as never });
      };
      const link = { title: 'Minutes', url: 'https://exampleshire.example/minutes' };
      await change({ kind: 'add-evidence', ...link }, '00000000-0000-4000-8000-000000000001');
      await change({ kind: 'close', words: 'Done' }, '00000000-0000-4000-8000-000000000002');
    }

    const left = async () =>
      (await queryDocuments(store, partition, { types: ['letter', 'finding', 'follow-up'] })).map(
        ({ type }) => type,
      );

    it('is kept for good until the council says otherwise', async () => {
      await closes();

      await eraseOn('2099-01-01');

      assert.equal((await left()).length, 3);
      assert.deepEqual(await goes(), []);
    });

    it('goes as a whole, so long after its last follow-up was closed, and is known to have gone', async () => {
      await keptFor({ letters: 84 });
      clock.set('2018-07-02T12:00:00Z');
      await closes();
      assert.deepEqual(await goes(), [['letters', title, '2025-07-02']]);

      await eraseOn('2025-07-01');
      assert.equal((await left()).length, 3);
      await eraseOn('2025-07-02');

      assert.deepEqual(await left(), []);
      assert.deepEqual(await useCases.listFindings(dana), []);
      const { erased } = await useCases.showRetention(dana);
      assert.deepEqual(
        erased.map((one) => [one.part, one.title, one.records]),
        [['letters', title, 3]],
      );
      assert.deepEqual(await findFaults(everythingIn(database)), []);
    });

    it('stays while a follow-up is open, however old', async () => {
      await keptFor({ letters: 84 });

      await eraseOn('2099-01-01');

      assert.equal((await left()).length, 3);
      assert.deepEqual(await goes(), []);
    });

    it('stays while its visit, or everything, is on hold', async () => {
      await keptFor({ letters: 84 });
      await closes();
      for (const held of [announcedVisit, null]) {
        await hold('hold', held);
        assert.deepEqual(await goes(), [['letters', title, '2025-03-01', 'on hold']]);
        await eraseOn('2030-01-01');
        assert.equal((await left()).length, 3);
        await hold('lift', held);
      }

      await eraseOn('2030-01-02');
      assert.deepEqual(await left(), []);
    });

    it('under embargo is not named to whoever may not know of it', async () => {
      await useCases.importLetter(dana, aLetter({ publication: 'draft' }, 2));
      await keptFor({ letters: 84 });

      const seen = (await goes(actorOf(auditor))).flat();

      assert.ok(seen.includes('A letter under embargo'));
      assert.ok(!seen.includes(title));
    });
  });

  describe('a leaver’s name', () => {
    const personOf = async (id: string) => (await findPerson(store, demoTenantId, id))!;

    beforeEach(async () => {
      const version = personVersion(await personOf(mina.id));
      await useCases.editPerson(dana, mina.id, { version, edit: { kind: 'leave' } });
    });

    async function visitEnds(): Promise<void> {
      await useCases.moveVisit(dana, announcedVisit, {
        ...{ move: 'cancel', reason: 'Ofsted called it off' },
        ...{ fieldwork: null, received: null, screened: undefined },
      });
    }

    it('gives way to what they were three years after they left, unless the council says otherwise', async () => {
      await visitEnds();
      assert.deepEqual(await goes(), [['leavers', '1 person', '2021-03-01']]);

      await eraseOn('2021-02-28');
      assert.equal((await personOf(mina.id)).name, 'Mina Zeller');
      await eraseOn('2021-03-01');
      await eraseOn('2021-03-02');

      const { name, phone } = await personOf(mina.id);
      assert.deepEqual([name, phone], ['Former member of staff (Social worker)', null]);
      const { planned, erased } = await useCases.showRetention(dana);
      assert.deepEqual(planned, []);
      assert.deepEqual(
        erased.map(({ part, records }) => [part, records]),
        [['leavers', 1]],
      );
      const [forgotten] = await useCases.showPersonHistory(dana, mina.id);
      assert.deepEqual([forgotten?.what, forgotten?.by], ['Name replaced', 'Visit Ready']);
    });

    it('stays for as long as the council sets, or for good', async () => {
      await visitEnds();
      await keptFor({ leavers: null });

      await eraseOn('2099-01-01');

      assert.equal((await personOf(mina.id)).name, 'Mina Zeller');
      assert.deepEqual(await goes(), []);
    });

    it('stays while everything is on hold', async () => {
      await visitEnds();
      await hold('hold', null);
      assert.deepEqual(await goes(), [['leavers', '1 person', '2021-03-01', 'on hold']]);

      await eraseOn('2030-01-01');

      assert.equal((await personOf(mina.id)).name, 'Mina Zeller');
    });
  });
});
