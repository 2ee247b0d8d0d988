import { randomUUID } from 'node:crypto';
import type { DocumentStore } from '../../bot/application/document-store.ts';

export interface OwnPartitions extends DocumentStore {
  /** Takes away all that was created through it. */
  clean(): Promise<void>;
}

/** A store as if it were empty, on one that others use, too: its partitions are nobody else's. */
export function inOwnPartitions(store: DocumentStore): OwnPartitions {
  const mark = `test-${randomUUID()}`;
  const own = (partition: string): string => `${mark}/${partition}`;
  const made = new Map<string, Set<string>>();
  return {
    read: (partition, id) => store.read(own(partition), id),
    query: (partition, types, wanted) => store.query(own(partition), types, wanted),
    async commit(partition, operations) {
      const ids = made.get(partition) ?? new Set();
      made.set(partition, ids);
      for (const operation of operations) {
        if (operation.kind === 'create') ids.add(operation.document.id);
      }
      return store.commit(own(partition), operations);
    },
    async clean() {
      for (const [partition, ids] of made) {
        for (const id of ids) {
          const found = await store.read(own(partition), id);
          if (found === null) continue;
          await store.commit(own(partition), [{ kind: 'delete', id, etag: found.etag }]);
        }
      }
    },
  };
}
