import type { ItemHistory } from '../../contract/item-history.ts';
import type { Actor } from '../actor.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventRecord, type VisitReadyEvent } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { itemFact } from './item-fact.ts';
import type { PlacedItem } from './kept-item.ts';
import { createShowItem } from './show-item.ts';

/**
 * What has happened to an item, the latest first: what, who, when and why; for whoever may see it.
 * @throws DomainError `not-found`, `not-permitted`
 */
export function createShowItemHistory(parts: Pick<Parts, 'store' | 'clock'>) {
  const { store, clock } = parts;
  const showItem = createShowItem(parts);
  return async function showItemHistory(actor: Actor, place: PlacedItem): Promise<ItemHistory> {
    await showItem(actor, place);
    const partition = visitPartition(actor.council, place.visitId);
    const [events, { nameOf }] = await Promise.all([
      queryRecords(store, eventRecord, { partition, wanted: { equals: { subject: place.key } } }),
      loadStaff(store, actor.council),
    ]);
    const look = { nameOf, now: clock.now() };
    return events
      .map(({ body }) => body)
      .filter(isOf(place, actor))
      .toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
      .flatMap((event) => {
        const said = itemFact(event, look);
        const by = event.actor === null ? 'Visit Ready' : nameOf(event.actor);
        return said === null ? [] : [{ id: event.id, at: event.at, by, ...said }];
      });
  };
}

/** Everybody’s copy of a personal item has the same key: its person alone presses it. */
function isOf({ kind }: PlacedItem, { person }: Actor): (event: VisitReadyEvent) => boolean {
  return ({ type, actor }) =>
    kind === 'shared'
      ? type.startsWith('item.')
      : type.startsWith('personal-item.') && actor === person.id;
}
