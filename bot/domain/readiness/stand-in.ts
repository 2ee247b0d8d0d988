import { londonDay } from '../calendar/london.ts';
import { holderOf, type Person } from '../people/person.ts';
import type { Item } from './item.ts';

/**
 * The item as it has to be owned on a day (`YYYY-MM-DD`), or null when it is so already. What is due
 * while its owner is away goes to their deputy, or to nobody when there is none who is there; it goes
 * back when the owner is. An owner whom somebody has chosen meanwhile stays. What a leaver had is
 * given away for good.
 * @param people leavers too
 */
export function ownedOn(day: string, item: Item, people: readonly Person[]): Item | null {
  if (item.state === 'done' || item.state === 'not-applicable') return null;
  const ownerId = lastingOwnerId(item);
  if (ownerId === null) return null;
  const owner = people.find(({ id }) => id === ownerId);
  if (owner?.active !== true) {
    const heir = heirOf(owner, item, { day, people });
    return changed(item, { ownerId: heir?.id ?? null, awayOwnerId: null, standInId: null });
  }
  if (!misses(owner, item, day))
    return changed(item, { ownerId, awayOwnerId: null, standInId: null });
  const deputy = people.find(({ id }) => id === owner.deputyId);
  const standsIn = deputy?.active === true && !misses(deputy, item, day);
  const standInId = standsIn ? deputy.id : null;
  return changed(item, { ownerId: standInId, awayOwnerId: owner.id, standInId });
}

/** Whose an item is when everybody is there; null where nobody has it. */
export function lastingOwnerId({ ownerId, awayOwnerId, standInId }: Item): string | null {
  return awayOwnerId !== null && ownerId === standInId ? awayOwnerId : ownerId;
}

/** Who takes over for good: the leaver's deputy, or whoever else holds the item's role. */
function heirOf(
  leaver: Person | undefined,
  { ownerRole }: Item,
  { day, people }: { day: string; people: readonly Person[] },
): Person | null {
  const deputy = people.find(({ id, active }) => active && id === leaver?.deputyId);
  return deputy ?? holderOf(ownerRole, people, day);
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
