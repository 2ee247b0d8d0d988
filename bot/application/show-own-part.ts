import type { ItemView } from '../contract/readiness.ts';
import { londonDayOf } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { availabilityOn, type Availability } from '../domain/people/availability.ts';
import { lateAtIn } from '../domain/visit-life/states.ts';
import type { Actor } from './actor.ts';
import { loadCarriedFollowUps } from './follow-ups/carried-follow-ups.ts';
import { visitPartition } from './partitions.ts';
import { findPerson, namesOf } from './people.ts';
import type { Parts } from './ports.ts';
import { createItemView } from './readiness-view/item-view.ts';
import { visitSummary } from './readiness-view/visit-summary.ts';
import { queryRecords, readRecord } from './records/record.ts';
import { itemRecord, responderRecord } from './records/record-types.ts';
import { getVisit } from './visits.ts';

/** An item that somebody has to do: their own copy, or a shared one that they own. */
export interface OwnItem {
  readonly item: ItemView;
  readonly kind: 'shared' | 'personal';
}

/** One person's part in a visit: whether they have seen the news, and what they have to do. */
export interface OwnPart {
  readonly visit: VisitSummary;
  readonly asOf: string;
  /** Who announced it, for a director who did not: a deputy acts in their place. */
  readonly announcedInPlaceBy: string | null;
  readonly acknowledgedAt: string | null;
  /** Where they are, as far as anybody has said. */
  readonly availability: Availability | null;
  /** How many items of theirs others have while they are away, or nobody has. */
  readonly handedOver: { readonly count: number; readonly to: readonly string[] };
  /** The first due first. */
  readonly items: readonly OwnItem[];
}

/**
 * One person's part, from their own documents alone: a card to each of thousands of people must not
 * read all the others. @throws DomainError `not-found`
 */
export function createShowOwnPart({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showOwnPart(actor: Actor, visitId: string): Promise<OwnPart> {
    const partition = visitPartition(actor.council, visitId);
    const own = { equals: { ownerId: actor.person.id } };
    const away = { equals: { awayOwnerId: actor.person.id } };
    const [visit, responder, shared, handed, person] = await Promise.all([
      getVisit(store, actor.council, visitId),
      readRecord(store, responderRecord, { partition, id: actor.person.id }),
      queryRecords(store, itemRecord, { partition, wanted: own }),
      queryRecords(store, itemRecord, { partition, wanted: away }),
      findPerson(store, actor.council, actor.person.id),
    ]);
    const personal = responder?.body.items ?? [];
    const owned = shared.map(({ body }) => body);
    const pressers = [...personal, ...owned].flatMap(({ done, reason }) =>
      [done, reason].flatMap((press) => press?.by ?? []),
    );
    const standIns = handed.flatMap(({ body }) => body.ownerId ?? []);
    const awayOwners = owned.flatMap(({ awayOwnerId }) => awayOwnerId ?? []);
    const named = [visit.announcedBy, actor.person.id, ...pressers, ...standIns, ...awayOwners];
    const nameOf = await namesOf(store, actor.council, named);
    const now = clock.now();
    const followUpOf = await loadCarriedFollowUps({ store, clock }, actor.council, owned);
    const itemView = createItemView({ actor, nameOf, lateAt: lateAtIn(visit, now), followUpOf });
    const items: OwnItem[] = [
      ...personal.map((item): OwnItem => ({ item: itemView(item), kind: 'personal' })),
      ...owned.map((item): OwnItem => ({ item: itemView(item), kind: 'shared' })),
    ];
    return {
      visit: visitSummary(visit, nameOf),
      asOf: now,
      announcedInPlaceBy:
        person?.roles.includes('director') === true && person.id !== visit.announcedBy
          ? nameOf(visit.announcedBy)
          : null,
      acknowledgedAt: responder?.body.acknowledgedAt ?? null,
      availability: availabilityOn(
        londonDayOf(now),
        person ?? actor.person,
        responder?.body.availability ?? null,
      ),
      handedOver: { count: handed.length, to: [...new Set(standIns)].map(nameOf) },
      items: items.sort((a, b) => byDue(a.item.due, b.item.due)),
    };
  };
}

/** What has no due time yet comes last. */
function byDue(a: string | null, b: string | null): number {
  return (a ?? '9').localeCompare(b ?? '9');
}
