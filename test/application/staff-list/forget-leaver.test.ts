import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from '../../../bot/application/actor.ts';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { findPerson, loadStaff } from '../../../bot/application/people.ts';
import { personVersion } from '../../../bot/application/staff-list/person-version.ts';
import { createEraseDue } from '../../../bot/application/retention/erase-due.ts';
import type { UseCases } from '../../../bot/application/use-cases.ts';
import { demoTenantId } from '../../../bot/config.ts';
import type { Person } from '../../../bot/domain/people/person.ts';
import { ids } from '../../../bot/platform/ids.ts';
import { everythingIn } from '../../../bot/stores/sqlite/everything-in.ts';
import { aPerson } from '../../support/builders.ts';
import { openUseCases } from '../../support/open-use-cases.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../../support/seed-announcement.ts';
import { sendWhatIsLeft } from '../../support/send-what-is-left.ts';
import type { TestClock } from '../../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const mina = aPerson({
  id: '3f2c9a10-5b7d-4e8f-9a01-2b3c4d5e6f70',
  name: 'Mina Zeller',
  roles: ['social-worker'],
  address: 'mina.zeller@exampleshire.example',
  phone: '01632 960001',
});
const staff = [director, mina, aPerson({ name: 'Tom Brennan', roles: ['social-worker'] })];
const dana: Actor = { council: demoTenantId, person: director };

describe('a leaver’s name', () => {
  let database: DatabaseSync;
  let store: DocumentStore;
  let clock: TestClock;
  let useCases: UseCases;

  beforeEach(async () => {
    ({ database, store, clock, useCases } = openUseCases());
    await seedAnnouncement(store, staff, aTenantOf(staff));
    await sendWhatIsLeft({ store, clock, staff });
    await useCases.acknowledgeVisit({ council: demoTenantId, person: mina }, announcedVisit);
    await renamed(await personOf(mina.id), 'Mina Zeller-Ward');
  });

  afterEach(() => {
    database.close();
  });

  async function personOf(id: string): Promise<Person> {
    const person = await findPerson(store, demoTenantId, id);
    assert.ok(person);
    return person;
  }

  async function renamed({ id, ...person }: Person, name: string): Promise<void> {
    const version = personVersion({ id, ...person });
    const { address, phone, acting, team, lineManagerId, deputyId, coreGroup, roles } = person;
    const fields = { name, entraId: id, address, phone, acting, team, lineManagerId, deputyId };
    await useCases.editPerson(dana, id, {
      version,
      edit: { kind: 'change', fields: { ...fields, coreGroup, roles } },
    });
  }

  async function leaves(id: string): Promise<void> {
    const version = personVersion(await personOf(id));
    await useCases.editPerson(dana, id, { version, edit: { kind: 'leave' } });
  }

  async function ends(): Promise<void> {
    await useCases.moveVisit(dana, announcedVisit, {
      ...{ move: 'cancel', reason: 'Ofsted called it off' },
      ...{ fieldwork: null, received: null, screened: undefined },
    });
  }

  async function allThatIsKept(): Promise<string> {
    const texts: string[] = [];
    for await (const { document } of everythingIn(database)) texts.push(JSON.stringify(document));
    return texts.join('\n');
  }

  it('is replaced by their role everywhere, and every count is as it was', async () => {
    await leaves(mina.id);
    await ends();
    const before = await useCases.showReach(dana, announcedVisit);

    const { name } = await useCases.forgetLeaver(dana, mina.id);

    assert.equal(name, 'Former member of staff (Social worker)');
    assert.doesNotMatch(await allThatIsKept(), /Mina|Zeller|960001/);
    const after = await useCases.showReach(dana, announcedVisit);
    const asCounted = ({ people }: typeof before) =>
      people.map(({ id, delivery, acknowledgedAt }) => [id, delivery, acknowledgedAt]).sort();
    assert.deepEqual(asCounted(after), asCounted(before));
    const history = await useCases.showPersonHistory(dana, mina.id);
    assert.equal(history[0]?.what, 'Name replaced');
  });

  it('is replaced to the end by the next server when one died over it, its time being over', async () => {
    await leaves(mina.id);
    await ends();
    clock.set('2021-03-01T12:00:00Z');
    let commits = 2;
    const dying: DocumentStore = {
      ...store,
      commit(...asked) {
        if ((commits -= 1) < 0) return Promise.reject(new Error('died'));
        return store.commit(...asked);
      },
    };
    await assert.rejects(createEraseDue({ store: dying, clock, ids })(demoTenantId), /died/);
    assert.match(await allThatIsKept(), /Zeller/);

    await useCases.eraseDue(demoTenantId);

    assert.doesNotMatch(await allThatIsKept(), /Mina|Zeller|960001/);
  });

  it('leaves two people two', async () => {
    const [, , tom] = staff as [Person, Person, Person];
    for (const { id } of [mina, tom]) await leaves(id);
    await ends();

    for (const { id } of [mina, tom]) await useCases.forgetLeaver(dana, id);

    const { everybody } = await loadStaff(store, demoTenantId);
    assert.deepEqual(
      everybody
        .filter(({ active }) => !active)
        .map((person) => person.name)
        .sort(),
      ['Former member of staff (Social worker)', 'Former member of staff 2 (Social worker)'],
    );
  });

  it('stays while they work here, while their visit goes on, and while it is on hold', async () => {
    await assert.rejects(useCases.forgetLeaver(dana, mina.id), /is not over/);
    await leaves(mina.id);
    await assert.rejects(useCases.forgetLeaver(dana, mina.id), /is not over/);
    await ends();
    const hold = { kind: 'hold', visitId: announcedVisit, reason: 'Inquiry' } as const;
    await useCases.changeHold(dana, hold);
    await assert.rejects(useCases.forgetLeaver(dana, mina.id), /is on hold/);

    assert.equal((await personOf(mina.id)).name, 'Mina Zeller-Ward');
  });

  it('is not replaced for somebody who works here, or twice', async () => {
    await ends();
    await assert.rejects(useCases.forgetLeaver(dana, mina.id), /works here/);
    await leaves(mina.id);

    const first = await useCases.forgetLeaver(dana, mina.id);
    const second = await useCases.forgetLeaver(dana, mina.id);

    assert.equal(second.name, first.name);
    const history = await useCases.showPersonHistory(dana, mina.id);
    assert.equal(history.filter(({ what }) => what === 'Name replaced').length, 1);
  });
});
