import { LRUCache } from 'lru-cache';
import type { DocumentStore, Page, StoredDocument } from '../application/document-store.ts';
import { createChangeCounts } from './change-counts.ts';
import { keyOf, typeOf } from './document-id.ts';

/** Nothing is believed for longer than this, in milliseconds, whatever the change feed says. */
const oldest = 10_000;
/** While the change feed has not been read for this long, nothing is believed at all. */
const furthestBehind = 5_000;

export interface CachedStore extends DocumentStore {
  /** Tells of a document that this server or another has written. */
  forget(change: { partition: string; type: string; id: string }): void;
}

/**
 * Keeps what every turn asks for and what seldom changes (people, where Teams answers, visits,
 * rules), so that a press does not pay for reading it again. Only documents of `types` are kept:
 * what people change by the minute, and what may not be shown to all, is always read.
 * @param behind milliseconds since the change feed was last known to be read to its end
 */
export function createCachedStore(
  store: DocumentStore,
  types: readonly string[],
  behind: () => number,
): CachedStore {
  const documents = new LRUCache<string, { found: StoredDocument | null }>({
    max: 20_000,
    ttl: oldest,
  });
  const pages = new LRUCache<string, Page>({ max: 500, ttl: oldest });
  const changes = createChangeCounts();
  const isKept = (type: string): boolean => types.includes(type) && behind() <= furthestBehind;

  function forget({ partition, type, id }: { partition: string; type: string; id: string }): void {
    changes.count(partition, type);
    documents.delete(keyOf(partition, id));
  }

  async function read(partition: string, id: string): Promise<StoredDocument | null> {
    const type = typeOf(id);
    const known = documents.get(keyOf(partition, id));
    if (known !== undefined) return known.found;
    const before = changes.of(partition, [type]);
    const found = await store.read(partition, id);
    // What was read while it changed may be older than the change.
    if (changes.of(partition, [type]) === before) documents.set(keyOf(partition, id), { found });
    return found;
  }

  return {
    forget,
    read: (partition, id) => (isKept(typeOf(id)) ? read(partition, id) : store.read(partition, id)),
    async query(partition, wantedTypes, wanted) {
      if (!wantedTypes.every(isKept)) return store.query(partition, wantedTypes, wanted);
      const before = changes.of(partition, wantedTypes);
      const key = JSON.stringify([partition, wantedTypes, wanted, before]);
      const page = pages.get(key) ?? (await store.query(partition, wantedTypes, wanted));
      pages.set(key, page);
      return page;
    },
    async commit(partition, operations) {
      try {
        return await store.commit(partition, operations);
      } finally {
        // After a conflict too: what it was decided on was out of date.
        for (const operation of operations) {
          const id = operation.kind === 'delete' ? operation.id : operation.document.id;
          forget({ partition, type: typeOf(id), id });
        }
      }
    },
  };
}
