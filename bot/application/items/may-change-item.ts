import { DomainError } from '../../domain/errors.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { ItemChangeKind } from '../../domain/readiness/item-changes.ts';
import type { Actor } from '../actor.ts';
import { mayPress } from '../press-item.ts';

/** @throws DomainError `not-permitted` */
export function demandMayChange(person: Actor['person'], item: Item, kind: ItemChangeKind): void {
  if (mayChange(person, item, kind)) return;
  const runs = kind === 'assign' || kind === 'redate';
  throw new DomainError(
    'not-permitted',
    runs
      ? 'Owners and deadlines are for the coordinator or the director to change.'
      : 'That item belongs to somebody else.',
  );
}

/** Who may make a change of a shared item. That nobody was asked is for the item to say. */
export function mayChange(person: Actor['person'], item: Item, kind: ItemChangeKind): boolean {
  if (!person.active) return false;
  switch (kind) {
    case 'assign':
    case 'redate':
      return may(person, 'item.change');
    case 'note':
    case 'add-evidence':
      return mayPress(person, item);
    case 'offer':
      return item.ownerId === person.id;
    case 'accept':
      return true;
    case 'drop-offer':
      // Where nobody is asked any more there is nothing to drop, whoever was.
      return item.offer === null || [item.ownerId, item.offer.to].includes(person.id);
  }
}
