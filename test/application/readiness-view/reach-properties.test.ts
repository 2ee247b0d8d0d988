import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { councilPartition, visitPartition } from '../../../bot/application/partitions.ts';
import { createOf, queryRecords, replaceOf } from '../../../bot/application/records/record.ts';
import {
  chunkRecord,
  deliveryRecord,
  personRecord,
  responderRecord,
  visitRecord,
  waveRecord,
} from '../../../bot/application/records/record-types.ts';
import { createUseCases } from '../../../bot/application/use-cases.ts';
import { createLinks } from '../../../bot/cards/links.ts';
import { reachCard } from '../../../bot/cards/reach-card.ts';
import { demoTenantId } from '../../../bot/config.ts';
import type { ReadinessView } from '../../../bot/contract/readiness.ts';
import type { ReachView } from '../../../bot/contract/reach.ts';
import { newPerson, type Person } from '../../../bot/domain/people/person.ts';
import { newChunk, type Chunk } from '../../../bot/domain/telling/chunk.ts';
import { newDelivery, type Delivery } from '../../../bot/domain/telling/delivery.ts';
import { releaseSchema, type Release } from '../../../bot/domain/telling/release.ts';
import { waveOf, type Wave } from '../../../bot/domain/telling/wave.ts';
import { ids } from '../../../bot/platform/ids.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { sumsOf } from '../../../tabs/features/people/components/people-sums.ts';
import { aPerson } from '../../support/builders.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../../support/seed-announcement.ts';
import { callMorning, createTestClock } from '../../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const actor = { council: demoTenantId, person: director };
const partition = visitPartition(demoTenantId, announcedVisit);

const someRelease: fc.Arbitrary<Release> = fc.constantFrom(
  ...[
    { kind: 'at-once' },
    { kind: 'held' },
    { kind: 'timed', at: '2018-01-23T15:00:00Z' },
    { kind: 'cancelled', by: director.id, at: callMorning },
  ].map((release) => releaseSchema.parse(release)),
);

/** What became of the message to somebody; null where none has been made yet. */
const outcomes = [
  null,
  { state: 'waiting' },
  { state: 'sending' },
  { state: 'sent', sentAt: callMorning, conversationId: 'a:chat', activityId: '1' },
  { state: 'not-reached', reason: 'blocked' },
  { state: 'not-needed' },
] as const satisfies (Partial<Delivery> | null)[];

const someone = fc.record({
  role: fc.constantFrom('social-worker', 'team-manager', 'head-of-service', 'data', null),
  coreGroup: fc.boolean(),
  /** Leavers are nobody's to tell, whatever they were told before. */
  active: fc.boolean(),
  outcome: fc.constantFrom(...outcomes),
  acknowledged: fc.boolean(),
  /** Their message failed again and again by a fault of ours. */
  setAside: fc.boolean(),
  /** Told in a wave that they belonged to then, and do not by their role now. */
  inOtherWave: fc.boolean(),
});

const situation = fc.record({
  people: fc.array(someone, { maxLength: 25 }),
  releases: fc.record({ managers: someRelease, channel: someRelease, everyone: someRelease }),
  visit: fc.constantFrom('preparing', 'fieldwork', 'cancelled', 'closed'),
});
type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

/** A store on which all of that has happened. */
async function storeAfter({ people, releases, visit }: Situation): Promise<DocumentStore> {
  const store = createSqliteStore(openDatabase(':memory:'));
  await seedAnnouncement(store, [director], aTenantOf([director]));
  const [kept] = await queryRecords(store, visitRecord, { partition });
  await store.commit(partition, [replaceOf(visitRecord, kept!, { ...kept!.body, state: visit })]);
  for (const wave of await queryRecords(store, waveRecord, { partition })) {
    const { key } = wave.body;
    if (key === 'managers' || key === 'channel' || key === 'everyone') {
      const body = { ...wave.body, release: releases[key] };
      await store.commit(partition, [replaceOf(waveRecord, wave, body)]);
    }
  }
  for (const [index, one] of people.entries()) {
    const { role, coreGroup, active } = one;
    const name = `Worker ${String(index).padStart(2, '0')}`;
    const roles = role === null ? [] : [role];
    const person = newPerson({ id: `id-${index}`, name, roles, coreGroup, active });
    await store.commit(councilPartition(demoTenantId), [createOf(personRecord, person)]);
    await store.commit(partition, tracesOf(person, one));
  }
  return store;
}

function tracesOf(person: Person, one: Situation['people'][number]) {
  const { id: personId } = person;
  const key: Wave['key'] = one.inOtherWave ? 'everyone' : (waveOf(person) ?? 'everyone');
  const about = { kind: 'announcement' } as const;
  const delivery = newDelivery({ key, about }, { kind: 'person', id: personId });
  const acknowledgedAt = one.acknowledged ? callMorning : null;
  const responder = { personId, acknowledgedAt, items: [], availability: null };
  // People without a delivery may have a part all the same: they press in the tab.
  return [
    ...(one.outcome === null ? [] : [createOf(deliveryRecord, { ...delivery, ...one.outcome })]),
    ...(one.outcome !== null && one.setAside ? [createOf(chunkRecord, setAsideOf(delivery))] : []),
    ...(one.outcome === null && !one.acknowledged ? [] : [createOf(responderRecord, responder)]),
  ];
}

function setAsideOf({ id, wave, recipient }: Delivery): Chunk {
  const made = newChunk({ key: wave, correlationId: null }, 1, [{ recipient }]);
  return { ...made, id: `${id}:0001`, state: 'set-aside' };
}

/** The figures of the card that chat shows, by their titles. */
function figuresOf(view: ReachView): Map<string, number> {
  const { card } = reachCard(view, 0, createLinks('https://visit-ready.example'));
  const sets = (card.body as { type: string; columns?: { items: object[] }[] }[]).filter(
    ({ type }) => type === 'ColumnSet',
  );
  return new Map(
    sets
      .flatMap(({ columns = [] }) => columns)
      .map(({ items }) => {
        const texts = [...JSON.stringify(items).matchAll(/"text":"([^"]*)"/g)].map(
          ([, text = '']) => text,
        );
        const title = texts.find((text) => /^[A-Z]/.test(text)) ?? '';
        return [title, Number(texts.find((text) => /^\d+$/.test(text)))];
      }),
  );
}

function namesAsked(view: ReachView): number {
  const { card } = reachCard(view, 0, createLinks('https://visit-ready.example'));
  return Number(/Not acknowledged: (\d+)/.exec(JSON.stringify(card))?.[1] ?? 0);
}

describe('reach, whoever is on the list and whatever became of each message', () => {
  let given: Situation;
  let view: ReachView;
  let readiness: ReadinessView['reach'];

  /** Holds a claim against any situation. */
  async function always(claim: () => void): Promise<void> {
    await fc.assert(
      fc.asyncProperty(situation, async (some) => {
        given = some;
        const useCases = createUseCases({
          store: await storeAfter(some),
          clock: createTestClock(),
          ids,
        });
        view = await useCases.showReach(actor, announcedVisit);
        readiness = (await useCases.showReadiness(actor, announcedVisit)).reach;
        claim();
      }),
      { numRuns: 40 },
    );
  }

  it('names everybody who works here, once, and nobody else', () =>
    always(() => {
      const roster = given.people.flatMap(({ active }, index) => (active ? `id-${index}` : []));

      const named = view.people.map(({ id }) => id);
      assert.deepEqual(named.sort(), [director.id, ...roster].sort());
      assert.equal(readiness.everyone, named.length);
    }));

  it('has each of them in exactly one of told, held, cancelled, erased, waiting and not reached', () =>
    always(() => {
      const { everyone, sent, held, cancelled, erased, waiting, notReached } = readiness;

      assert.equal(sent + held + cancelled + erased + waiting + notReached, everyone);
      const inWaves = readiness.waves.filter(({ key }) => key !== 'channel');
      assert.equal(
        inWaves.reduce((sum, { count }) => sum + count, 0),
        everyone,
      );
    }));

  it('says the same in chat, in the tab and in readiness', () =>
    always(() => {
      const chat = figuresOf(view);
      const tab = sumsOf(view.people);
      const { everyone, acknowledged, ...sums } = readiness;
      const { sent, held, cancelled, erased, waiting, notReached } = sums;

      assert.deepEqual(tab, {
        everybody: everyone,
        told: sent,
        notReached,
        waiting,
        held,
        cancelled,
        erased,
      });
      assert.deepEqual(Object.fromEntries(chat), {
        Told: sent,
        Acknowledged: acknowledged,
        'Held or waiting': held + waiting,
        'Not reached': notReached,
        ...(cancelled > 0 ? { 'Not to be told': cancelled } : {}),
        ...(erased > 0 ? { 'No longer on record': erased } : {}),
      });
    }));

  it('asks after those who were told or not reached and have not acknowledged, no more', () =>
    always(() => {
      const unseen = view.people.filter(
        ({ delivery, acknowledgedAt }) =>
          acknowledgedAt === null && (delivery === 'sent' || delivery === 'not-reached'),
      );

      assert.equal(namesAsked(view), unseen.length);
    }));

  it('gives a reason for each who will not be told', () =>
    always(() => {
      for (const { delivery, notReachedBecause, name } of view.people) {
        const isOver = delivery === 'not-reached' || delivery === 'cancelled';
        assert.equal(notReachedBecause !== null, isOver, `${name} is ${delivery}`);
      }
    }));

  it('leaves nobody waiting in a visit that is off or over, but who is being told right now', () =>
    always(() => {
      if (given.visit !== 'cancelled' && given.visit !== 'closed') return;
      const underWay = given.people.filter(
        ({ active, outcome, setAside }) => active && outcome?.state === 'sending' && !setAside,
      );

      assert.equal(readiness.waiting, underWay.length);
      assert.equal(readiness.held, 0);
    }));
});
