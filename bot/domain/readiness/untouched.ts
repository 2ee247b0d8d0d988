import type { Item } from './item.ts';

type Untouched = Pick<
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
export function untouched(): Untouched {
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
