import type { ItemKind } from '../../contract/item-detail.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { readRecord, replaceOf } from '../records/record.ts';
import { itemRecord, responderRecord } from '../records/record-types.ts';

/** Which item of a visit. */
export interface ItemPlace {
  readonly visitId: string;
  readonly key: string;
}

/** A shared item, or the actor's own copy of a personal one. */
export type PlacedItem = ItemPlace & { readonly kind: ItemKind };

/** An item as it is kept: in a document of its own, or in its person's. */
export interface KeptItem {
  readonly item: Item;
  readonly replaceBy: (after: Item) => Operation;
}

/** A shared item of the visit. @throws DomainError `not-found` */
export async function readSharedItem(
  store: Parts['store'],
  { council }: Actor,
  { visitId, key }: ItemPlace,
): Promise<KeptItem> {
  const partition = visitPartition(council, visitId);
  const kept = await readRecord(store, itemRecord, { partition, id: key });
  if (kept === null) throw noSuchItem();
  return { item: kept.body, replaceBy: (after) => replaceOf(itemRecord, kept, after) };
}

/** The actor's own copy of a personal item. @throws DomainError `not-found` */
export async function readPersonalItem(
  store: Parts['store'],
  { council, person }: Actor,
  { visitId, key }: ItemPlace,
): Promise<KeptItem> {
  const partition = visitPartition(council, visitId);
  const kept = await readRecord(store, responderRecord, { partition, id: person.id });
  const item = kept?.body.items.find((one) => one.key === key);
  if (kept === null || item === undefined) throw noSuchItem();
  return {
    item,
    replaceBy(after) {
      const items = kept.body.items.map((other) => (other.key === key ? after : other));
      return replaceOf(responderRecord, kept, { ...kept.body, items });
    },
  };
}

export function noSuchItem(): DomainError {
  return new DomainError('not-found', 'That item is not on the checklist any more.');
}
