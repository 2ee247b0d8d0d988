import { londonDay } from '../calendar/london.ts';
import type { Person } from '../people/person.ts';
import type { Item } from './item.ts';

/**
 * The item as it has to be owned on a day (`YYYY-MM-DD`), or null when it is so already. What is due
 * while its owner is away goes to their deputy, or to nobody when there is none who is there; it goes
 * back when the owner is. An owner whom somebody has chosen meanwhile stays.
 */
export function ownedOn(day: string, item: Item, people: readonly Person[]): Item | null {
  if (item.state === 'done' || item.state === 'not-applicable') return null;
  const isStandIn = item.awayOwnerId !== null && item.ownerId === item.standInId;
  const ownerId = isStandIn ? item.awayOwnerId : item.ownerId;
  const owner = people.find(({ id }) => id === ownerId);
  if (owner === undefined) return null;
  if (!misses(owner, item, day))
    return changed(item, { ownerId, awayOwnerId: null, standInId: null });
  const deputy = people.find(({ id }) => id === owner.deputyId);
  const standsIn = deputy?.active === true && !misses(deputy, item, day);
  const standInId = standsIn ? deputy.id : null;
  return changed(item, { ownerId: standInId, awayOwnerId: owner.id, standInId });
}

/** Whether somebody is away when the item is due, or already late with it and away. */
function misses({ away }: Person, { due }: Item, day: string): boolean {
  if (away === null || due === null || away.until < day) return false;
  const dueDay = londonDay(due).toString();
  return dueDay <= away.until && (away.from <= dueDay || away.from <= day);
}

type Ownership = Pick<Item, 'ownerId' | 'awayOwnerId' | 'standInId'>;

function changed(item: Item, to: Ownership): Item | null {
  const same =
    item.ownerId === to.ownerId &&
    item.awayOwnerId === to.awayOwnerId &&
    item.standInId === to.standInId;
  return same ? null : { ...item, ...to };
}
