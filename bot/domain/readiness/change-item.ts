import { DomainError } from '../errors.ts';
import { demandDueAhead } from './due-ahead.ts';
import type { Item } from './item.ts';
import type { ItemChange } from './item-changes.ts';

/** More of them nobody reads, and the document has to stay small. */
const mostKept = 50;

/**
 * The item after a change, or null when nothing changes: the same change twice is made once.
 * @param said who makes it (by id), and when (ISO instant)
 * @throws DomainError `conflict` where the item is settled, or nobody was asked; `invalid`
 */
export function changedItem(
  item: Item,
  change: ItemChange,
  said: { by: string; at: string },
): Item | null {
  switch (change.kind) {
    case 'note': {
      const { id, text } = change;
      const notes = added(item.notes, { id, text, ...said });
      return notes === null ? null : { ...item, notes };
    }
    case 'add-evidence': {
      const { id, title, url } = change;
      const evidenceLinks = added(item.evidenceLinks, { id, title, url, ...said });
      return evidenceLinks === null ? null : { ...item, evidenceLinks };
    }
    case 'redate':
      return redated(unsettled(item), change, said);
    case 'assign':
      return item.ownerId === change.ownerId ? null : ownedBy(unsettled(item), change.ownerId);
    case 'offer':
      if (change.to === item.ownerId) throw new DomainError('invalid', 'It is theirs already.');
      if (item.offer?.to === change.to) return null;
      return { ...unsettled(item), offer: { to: change.to, ...said } };
    case 'accept':
      return accepted(item, said.by);
    case 'drop-offer':
      return item.offer === null ? null : { ...item, offer: null };
  }
}

/** Whoever owns it now was chosen: nobody stands in for anybody any more. */
function ownedBy(item: Item, ownerId: string): Item {
  return { ...item, ownerId, awayOwnerId: null, standInId: null, offer: null };
}

function accepted(item: Item, by: string): Item | null {
  if (item.ownerId === by) return null;
  if (item.offer?.to !== by) {
    throw new DomainError('conflict', 'You are not asked to take this item over any more.');
  }
  return ownedBy(unsettled(item), by);
}

function redated(
  item: Item,
  { due, reason }: Extract<ItemChange, { kind: 'redate' }>,
  said: { by: string; at: string },
): Item | null {
  if (item.due !== null && Date.parse(due) === Date.parse(item.due)) return null;
  demandDueAhead(due, said.at);
  const planned = item.redating === null ? item.due : item.redating.planned;
  const originalDue = item.originalDue ?? due;
  // Where a rule had set it, what a person chose instead is for checking against that rule.
  const basis = item.basis === null ? null : 'default';
  return { ...item, due, originalDue, basis, redating: { planned, reason, ...said } };
}

/** @throws DomainError `conflict` */
function unsettled(item: Item): Item {
  if (item.state === 'done') throw new DomainError('conflict', 'That item is done already.');
  if (item.state === 'not-applicable') {
    throw new DomainError('conflict', 'That item does not apply. Say first that it does.');
  }
  return item;
}

/** The list with one more; null when it is on it already. */
function added<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  entry: Entry,
): Entry[] | null {
  if (list.some(({ id }) => id === entry.id)) return null;
  if (list.length >= mostKept) {
    throw new DomainError('invalid', `An item holds ${mostKept} of them at most.`);
  }
  return [...list, entry];
}
