import type { Item } from './item.ts';

type Touchable = Pick<
  Item,
  | 'awayOwnerId'
  | 'standInId'
  | 'redating'
  | 'state'
  | 'done'
  | 'reason'
  | 'offer'
  | 'notes'
  | 'evidenceLinks'
>;

/** What holds of an item that nobody has done anything about yet. */
export function untouched(): Touchable {
  return {
    awayOwnerId: null,
    standInId: null,
    redating: null,
    state: 'open',
    done: null,
    reason: null,
    offer: null,
    notes: [],
    evidenceLinks: [],
  };
}

/** Whose an item is and what has been done about it: what stays when the item itself is put right. */
export function touchedOf(item: Item): Touchable & Pick<Item, 'ownerId'> {
  return {
    ownerId: item.ownerId,
    awayOwnerId: item.awayOwnerId,
    standInId: item.standInId,
    redating: item.redating,
    state: item.state,
    done: item.done,
    reason: item.reason,
    offer: item.offer,
    notes: item.notes,
    evidenceLinks: item.evidenceLinks,
  };
}

/** Whether anybody has written, linked or pressed anything on an item. */
export function isTouched({ state, notes, evidenceLinks }: Item): boolean {
  return state !== 'open' || notes.length > 0 || evidenceLinks.length > 0;
}
