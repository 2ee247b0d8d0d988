import { createHash } from 'node:crypto';
import type { PlacedDocument } from '../application/document-store.ts';
import { textInOrder } from '../application/records/text-in-order.ts';

/** What a store holds: the hash of each document's content, whichever store it is in. */
export interface Inventory {
  readonly hashes: ReadonlyMap<string, string>;
  /** Documents by type. */
  readonly counts: Readonly<Record<string, number>>;
  /** Stands for all of it. */
  readonly hash: string;
}

export async function takeInventory(everything: AsyncIterable<PlacedDocument>): Promise<Inventory> {
  const hashes = new Map<string, string>();
  const types = new Map<string, string>();
  for await (const placed of everything) {
    const name = nameOf(placed);
    hashes.set(name, hashOf(placed));
    types.set(name, placed.document.type);
  }
  const counts: Record<string, number> = {};
  for (const type of [...types.values()].sort()) counts[type] = (counts[type] ?? 0) + 1;
  return { hashes, counts, hash: hashOfAll(hashes) };
}

/** What a document is called in an inventory. */
export function nameOf({ partition, document }: PlacedDocument): string {
  return `${partition} ${document.id}`;
}

/** ETags are the store's own, and no part of the content. */
export function hashOf({ partition, document }: PlacedDocument): string {
  const { id, type, version, body } = document;
  const content = textInOrder({ partition, id, type, version, body });
  return createHash('sha256').update(content).digest('hex');
}

function hashOfAll(hashes: ReadonlyMap<string, string>): string {
  const all = createHash('sha256');
  for (const name of [...hashes.keys()].sort()) all.update(`${name} ${hashes.get(name) ?? ''}\n`);
  return all.digest('hex');
}
