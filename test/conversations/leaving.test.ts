import assert from 'node:assert/strict';
import { queryRecords } from '../../bot/application/records/record.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import type { ReadinessView } from '../../bot/contract/readiness.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import type { Person } from '../../bot/domain/people/person.ts';
import { announceVisit } from '../support/announce.ts';
import type { Card } from '../support/card.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const idOf = (name: string): string => demoStaff.find((one) => one.name === name)!.id;

/** The demo's staff; Tom alone is the holder of his roles. */
const staffWith = (name: string, known: Partial<Person>) =>
  demoStaff.map((person) => (person.name === name ? { ...person, ...known } : person));

describe('somebody who leaves during a visit', () => {
  let app: TestApp;
  let visit: string;
  /** What Tom owned before he left, by key; the first of it is done. */
  let toms: string[];

  async function announceTo(staff: readonly Person[]): Promise<void> {
    app = await startTestApp({ staff: [...staff] });
    visit = await announceVisit(app);
    const { items } = await readiness();
    toms = items.filter(({ owner }) => owner?.name === 'Tom Brennan').map(({ key }) => key);
    const place = { visitId: visit, key: toms[0]! };
    await app.app.useCases.pressItem(app.actor('Tom Brennan'), place, { press: 'complete' });
  }

  afterEach(() => app.stop());

  const readiness = (): Promise<ReadinessView> =>
    app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);

  /** A whole staff list is imported without them. */
  async function leaves(name: string): Promise<void> {
    const rows = demoStaff.filter((one) => one.name !== name).map((one) => `${one.name},${one.id}`);
    const bytes = Buffer.from(['name,entra id', ...rows].join('\n'));
    const upload = { bytes, complete: true };
    await app.app.useCases.importStaff(app.actor('Dana Whitfield'), upload, null);
    await app.app.remind();
  }

  /** That somebody has taken over may be said below it. */
  async function hasHeard(person: PersonInChat, words: string): Promise<Card> {
    const find = () => person.cards().find((card) => card.words.includes(words));
    await app.double.until(`a card with "${words}"`, () => find() !== undefined);
    return find()!;
  }

  async function owners(): Promise<(string | null)[]> {
    const { items } = await readiness();
    return toms.map((key) => items.find((item) => item.key === key)?.owner?.name ?? null);
  }

  async function handovers(): Promise<unknown[]> {
    const partition = visitPartition(app.actor('Dana Whitfield').council, visit);
    const events = await queryRecords(app.app.store, eventRecord, { partition });
    return events
      .map(({ body }) => body)
      .filter(({ type }) => type === 'item.handed-over')
      .map(({ before, after }) => [before, after]);
  }

  it('gives what is open to their deputy, who hears of it; what is done keeps their name', async () => {
    await announceTo(staffWith('Tom Brennan', { deputyId: idOf('Aisha Rahman') }));

    await leaves('Tom Brennan');

    const open = toms.length - 1;
    assert.deepEqual(await owners(), ['Tom Brennan', ...Array<string>(open).fill('Aisha Rahman')]);
    const aisha = await app.chat.person('Aisha Rahman').willSee('Tom Brennan has left');
    assert.match(aisha.words, new RegExp(`${open} (is|are) yours now`));
    const priya = await app.chat.person('Priya Shah').willSee('Tom Brennan has left');
    assert.match(priya.words, new RegExp(`${open} items? of theirs went to others`));
    const change = [{ ownerId: idOf('Tom Brennan') }, { ownerId: idOf('Aisha Rahman') }];
    assert.deepEqual(await handovers(), Array(open).fill(change));
  });

  it('gives it to whoever else holds the role, where they have no deputy', async () => {
    const away = { from: '2018-01-23', until: '2018-01-23' };
    await announceTo(staffWith('Joe Clarke', { roles: ['data', 'it-and-logistics'], away }));
    app.clock.set('2018-01-24T09:00:00Z');

    await leaves('Tom Brennan');

    assert.deepEqual(new Set((await owners()).slice(1)), new Set(['Joe Clarke']));
  });

  it('passes it on to who stands in for whoever takes over and is away', async () => {
    const joe = {
      deputyId: idOf('Aisha Rahman'),
      away: { from: '2018-01-23', until: '2018-02-23' },
    };
    const staff = staffWith('Joe Clarke', joe).map((person) =>
      person.name === 'Tom Brennan' ? { ...person, deputyId: idOf('Joe Clarke') } : person,
    );
    await announceTo(staff);

    await leaves('Tom Brennan');

    assert.deepEqual(new Set((await owners()).slice(1)), new Set(['Aisha Rahman']));
  });

  it('leaves it to nobody where there is no one else, and says so, late or not', async () => {
    await announceTo(demoStaff);
    app.clock.set('2018-01-25T18:00:00Z');

    await leaves('Tom Brennan');

    const { attention } = await readiness();
    const shown = attention.filter(({ itemKey }) => toms.includes(itemKey ?? ''));
    assert.deepEqual(shown.map(({ itemKey }) => itemKey).sort(), toms.slice(1).sort());
    assert.deepEqual(new Set(shown.map(({ kind }) => kind)), new Set(['overdue', 'unowned']));
    for (const { detail } of shown) assert.match(detail, /nobody holds the role/);
    await app.chat.person('Priya Shah').willSee('an owner: nobody else holds');
  });

  it('changes nothing any more: their press is answered with a sentence', async () => {
    await announceTo(demoStaff);
    const chat = app.chat.person('Tom Brennan');
    await leaves('Tom Brennan');
    const before = (await readiness()).ready.done;

    const data = { visit, item: toms[1], kind: 'shared', page: 0 };
    const { card, notice } = await chat.presses('item.complete', data);

    assert.match(notice ?? '', /You are not on the staff list/);
    assert.equal(card, undefined);
    assert.equal((await readiness()).ready.done, before);
  });

  it('leaves a request that inspectors wait for: status says so, and asks for another owner', async () => {
    await announceTo(demoStaff);
    const priya = app.chat.person('Priya Shah');
    await priya.says('request from Caroline: supervision records by noon tomorrow, owner Tom');
    await leaves('Tom Brennan');

    await priya.says('status');
    const { words } = await hasHeard(priya, 'Nobody to give it');
    assert.match(words, /Tom Brennan has left; due Wed 24 Jan, noon, asked by Caroline/);

    await priya.pressesButton('Open request');
    await priya.pressesButton('Change');
    await priya.pressesButton('Save', { owner: idOf('Aisha Rahman') });
    await hasHeard(app.chat.person('Aisha Rahman'), 'has given you a request from Caroline');
    assert.ok((await readiness()).attention.every(({ kind }) => kind !== 'unheld-request'));
  });

  it('is settled once', async () => {
    await announceTo(demoStaff);
    await leaves('Tom Brennan');
    const before = await handovers();

    await app.app.remind();

    assert.deepEqual(await handovers(), before);
    assert.equal(before.length, toms.length - 1);
  });
});
