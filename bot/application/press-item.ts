import { DomainError } from '../domain/errors.ts';
import { may } from '../domain/people/permissions.ts';
import { completed, reopened, type Item } from '../domain/readiness/item.ts';
import type { Actor } from './actor.ts';
import { retryConflict } from './retry-conflict.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { itemRecord, responderRecord } from './records/record-types.ts';

/** What a person may press on an item of theirs. */
export type Press = 'complete' | 'reopen';

/** Which item: a shared one of the visit, or the actor's own personal one. */
export interface ItemPlace {
  readonly visitId: string;
  readonly key: string;
}

export interface PressedItem {
  readonly item: Item;
  /** False when it was so already: `item` then says who had done it and when. */
  readonly changed: boolean;
}

/** Whether the person may press a shared item: its owner, its role's holders, or who runs the visit. */
export function mayPress(actor: Actor['person'], item: Item): boolean {
  if (!actor.active) return false;
  const owns = item.ownerId === actor.id || actor.roles.includes(item.ownerRole);
  return owns || may(actor, 'item.complete-any');
}

/**
 * Completes or reopens a shared item. Pressing twice changes nothing the second time.
 * @throws DomainError `not-found`, `not-permitted`
 */
export function createPressItem({ store, clock, ids }: Parts) {
  return function pressItem(actor: Actor, place: ItemPlace, press: Press): Promise<PressedItem> {
    const partition = visitPartition(actor.council, place.visitId);
    return retryConflict(async () => {
      const kept = await readRecord(store, itemRecord, { partition, id: place.key });
      if (kept === null) throw noSuchItem();
      if (!mayPress(actor.person, kept.body)) {
        throw new DomainError('not-permitted', 'That item belongs to somebody else.');
      }
      const at = clock.now();
      const item = pressed(kept.body, press, { by: actor.person.id, at });
      if (item === null) return { item: kept.body, changed: false };
      await store.commit(partition, [
        replaceOf(itemRecord, kept, item),
        eventOf({
          id: ids.event(),
          type: press === 'complete' ? 'item.completed' : 'item.reopened',
          actor: actor.person.id,
          subject: item.key,
          before: kept.body.state,
          after: item.state,
          at,
          visitId: place.visitId,
        }),
      ]);
      return { item, changed: true };
    });
  };
}

/**
 * Completes or reopens one of the actor's own personal items, as createPressItem does.
 * @throws DomainError `not-found`
 */
export function createPressPersonalItem({ store, clock, ids }: Parts) {
  return function pressPersonalItem(
    actor: Actor,
    place: ItemPlace,
    press: Press,
  ): Promise<PressedItem> {
    const partition = visitPartition(actor.council, place.visitId);
    return retryConflict(async () => {
      const kept = await readRecord(store, responderRecord, { partition, id: actor.person.id });
      const before = kept?.body.items.find(({ key }) => key === place.key);
      if (kept === null || before === undefined) throw noSuchItem();
      const at = clock.now();
      const item = pressed(before, press, { by: actor.person.id, at });
      if (item === null) return { item: before, changed: false };
      const items = kept.body.items.map((other) => (other.key === item.key ? item : other));
      await store.commit(partition, [
        replaceOf(responderRecord, kept, { ...kept.body, items }),
        eventOf({
          id: ids.event(),
          type: press === 'complete' ? 'personal-item.completed' : 'personal-item.reopened',
          actor: actor.person.id,
          subject: item.key,
          before: before.state,
          after: item.state,
          at,
          visitId: place.visitId,
        }),
      ]);
      return { item, changed: true };
    });
  };
}

function pressed(item: Item, press: Press, who: { by: string; at: string }): Item | null {
  return press === 'complete' ? completed(item, who.by, who.at) : reopened(item);
}

function noSuchItem(): DomainError {
  return new DomainError('not-found', 'That item is not on the checklist any more.');
}
