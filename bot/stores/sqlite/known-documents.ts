import type { DatabaseSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import type { StoredDocument } from '../../application/document-store.ts';
import { documentOf, type StoredRow } from './stored-row.ts';

/** Documents that were read before, so that what has not changed is neither fetched nor parsed again. */
export interface KnownDocuments {
  /** What is known of a document; undefined when it has to be read. */
  find(partition: string, id: string): StoredDocument | null | undefined;
  /** A document that is known as it is; undefined when it has to be read. */
  same(partition: string, id: string, etag: string): StoredDocument | undefined;
  /** Remembers a row that was read, or that there is none. */
  keep(partition: string, id: string, row: StoredRow | undefined): StoredDocument | null;
  /** Another one as soon as anything in a partition may have changed. */
  stateOf(partition: string): string;
  /** Whatever is written has to be read anew. */
  forget(partition: string, id: string): void;
}

/** How much is kept, in characters: some tens of megabytes. */
export const most = 20_000_000;

/**
 * All is forgotten as soon as another process (the command line) has written to the file: asked once
 * in a turn of the event loop, since a press reads half a dozen documents.
 */
export function createKnownDocuments(database: DatabaseSync): KnownDocuments {
  // SQLite changes it for every commit of another connection, and for none of this one.
  const dataVersion = database.prepare('PRAGMA data_version');
  const documents = new LRUCache<string, { found: StoredDocument | null }>({ maxSize: most });
  const writes = new Map<string, number>();
  let seen: unknown;
  let fresh = false;

  function demandFresh(): void {
    if (fresh) return;
    fresh = true;
    setImmediate(() => {
      fresh = false;
    });
    const now = dataVersion.get()?.data_version;
    if (now !== seen) documents.clear();
    seen = now;
  }

  return {
    find(partition, id) {
      demandFresh();
      return documents.get(keyOf(partition, id))?.found;
    },
    same(partition, id, etag) {
      const known = documents.get(keyOf(partition, id))?.found;
      return known?.etag === etag ? known : undefined;
    },
    keep(partition, id, row) {
      const key = keyOf(partition, id);
      const known = documents.get(key)?.found;
      if (row !== undefined && known?.etag === row.etag) return known;
      const found = row === undefined ? null : documentOf(row);
      documents.set(key, { found }, { size: key.length + (row?.body.length ?? 0) });
      return found;
    },
    stateOf(partition) {
      demandFresh();
      return `${String(seen)} ${writes.get(partition) ?? 0}`;
    },
    forget(partition, id) {
      writes.set(partition, (writes.get(partition) ?? 0) + 1);
      documents.delete(keyOf(partition, id));
    },
  };
}

function keyOf(partition: string, id: string): string {
  return `${partition} ${id}`;
}
