import type { Person } from '../domain/people/person.ts';
import type { Item } from '../domain/readiness/item.ts';
import { lastingOwnerId, ownedOn } from '../domain/readiness/stand-in.ts';
import type { Visit } from '../domain/visits/visit.ts';
import { londonDay } from '../domain/calendar/london.ts';
import type { Operation } from './document-store.ts';
import { listedOperations } from './listed-operations.ts';
import { visitPartition } from './partitions.ts';
import { loadStaff } from './people.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { queryRecords, replaceOf, type Kept } from './records/record.ts';
import { itemRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { toldAtOf } from './told.ts';
import { loadVisitState } from './visit-state.ts';

/** An item and its event, and a telling of a few people besides: well within one commit. */
const itemsInCommit = 30;

interface Handover {
  readonly kept: Kept<Item>;
  readonly after: Item;
}

/**
 * Gives the items of people who are away to their deputies, and back once they have returned, and
 * those of leavers to whoever comes next; the coordinators and whoever takes over hear of it. Done
 * again, it changes nothing.
 */
export function createSettleOwners(parts: Parts) {
  return function settleOwners(council: string, visit: Visit): Promise<void> {
    return retryConflict(async () => {
      for (;;) {
        const { people, everybody } = await loadStaff(parts.store, council);
        const partition = visitPartition(council, visit.id);
        const items = await queryRecords(parts.store, itemRecord, { partition });
        const day = londonDay(parts.clock.now()).toString();
        const handovers = items.flatMap((kept): Handover[] => {
          const after = ownedOn(day, kept.body, everybody);
          return after === null ? [] : [{ kept, after }];
        });
        const [first] = handovers;
        if (first === undefined) return;
        // One person's at a time, so that those who hear of it hear of all of them at once.
        const ownerId = lastingOwnerId(first.kept.body) ?? '';
        const some = handovers
          .filter(({ kept }) => lastingOwnerId(kept.body) === ownerId)
          .slice(0, itemsInCommit);
        const owner = people.find(({ id }) => id === ownerId) ?? null;
        const told = await recipientsOf(parts, { council, visit, people, owner }, some);
        await parts.store.commit(
          partition,
          handoverOperations(parts, visit.id, {
            some,
            told,
            ownerId,
            owner,
          }),
        );
      }
    });
  };
}

interface Concerned {
  readonly council: string;
  readonly visit: Visit;
  readonly people: readonly Person[];
  /** Null of a leaver. */
  readonly owner: Person | null;
}

/** The coordinators and those who take over or give back, as far as they know of the visit. */
async function recipientsOf(
  { store }: Parts,
  { council, visit, people, owner }: Concerned,
  some: readonly Handover[],
): Promise<string[]> {
  const told = toldAtOf(await loadVisitState(store, council, visit.id));
  const takers = some.flatMap(({ kept, after }) => {
    const taker = owner === null ? after.ownerId : (after.standInId ?? kept.body.standInId);
    return taker ?? [];
  });
  return people
    .filter(({ id, roles }) => roles.includes('coordinator') || takers.includes(id))
    .map(({ id }) => id)
    .filter((id) => told.has(id));
}

function handoverOperations(
  parts: Parts,
  visitId: string,
  made: {
    some: readonly Handover[];
    told: readonly string[];
    ownerId: string;
    /** Null of a leaver. */
    owner: Person | null;
  },
): Operation[] {
  const { some, told, ownerId, owner } = made;
  const at = parts.clock.now();
  const isBack = owner !== null && some.every(({ after }) => after.awayOwnerId === null);
  const operations = some.flatMap(({ kept, after }) => [
    replaceOf(itemRecord, kept, after),
    eventOf({
      id: parts.ids.event(),
      type: isBack ? 'item.taken-back' : 'item.handed-over',
      actor: null,
      subject: after.key,
      before: { ownerId: kept.body.ownerId },
      after: { ownerId: after.ownerId },
      at,
      visitId,
    }),
  ]);
  if (told.length === 0) return operations;
  const telling = listedOperations(parts, visitId, {
    key: `stand-in-${parts.ids.random()}`,
    about: {
      kind: 'stand-in',
      personId: ownerId,
      away: isBack ? null : (owner?.away ?? null),
      left: owner === null,
      itemKeys: some.map(({ after }) => after.key),
    },
    people: told,
  });
  return [...operations, ...telling];
}
