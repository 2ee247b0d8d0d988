import type { Item } from '../../domain/readiness/item.ts';
import type { ItemChange, ItemChangeKind } from '../../domain/readiness/item-changes.ts';
import { itemBefore, whatChanges } from '../../domain/readiness/undo-change.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import type { PlacedItem } from './kept-item.ts';

const eventVerbs = {
  assign: 'assigned',
  redate: 'redated',
  note: 'noted',
  'add-evidence': 'evidence-added',
  offer: 'offered',
  accept: 'accepted',
  'drop-offer': 'offer-dropped',
} as const satisfies Record<ItemChangeKind, string>;

/** What happened to an item, for the record of its visit. */
export function changeEvent(
  { clock, ids }: Parts,
  { actor, place }: { actor: Actor; place: PlacedItem },
  { before, after, change }: { before: Item; after: Item; change: ItemChange },
): Operation {
  const noun = place.kind === 'shared' ? 'item' : 'personal-item';
  return eventOf({
    id: ids.event(),
    type: `${noun}.${eventVerbs[change.kind]}`,
    actor: actor.person.id,
    subject: place.key,
    before: itemBefore(before, after),
    after: { ...whatChanges(after), change },
    reason: change.kind === 'redate' ? change.reason : null,
    at: clock.now(),
    visitId: place.visitId,
  });
}
