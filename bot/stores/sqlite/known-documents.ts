import type { DatabaseSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import type { StoredDocument } from '../../application/document-store.ts';
import { createChangeCounts } from '../change-counts.ts';
import { keyOf, typeOf } from '../document-id.ts';
import { documentOf, type StoredRow } from './stored-row.ts';

/** Documents that were read before, so that what has not changed is neither fetched nor parsed again. */
export interface KnownDocuments {
  /** A document as it is now; null when there is none. */
  read(partition: string, id: string): StoredDocument | null;
  /** The same, where its ETag has just been read. */
  readAt(partition: string, id: string, etag: string): StoredDocument | null;
  /** Another one as soon as a document of one of the types in a partition may have changed. */
  stateOf(partition: string, types: readonly string[]): string;
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
  const readOne = database.prepare('SELECT * FROM documents WHERE partition = ? AND id = ?');
  const documents = new LRUCache<string, { found: StoredDocument | null }>({ maxSize: most });
  const changes = createChangeCounts();
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

  function fetch(partition: string, id: string): StoredDocument | null {
    const key = keyOf(partition, id);
    const row = readOne.get(partition, id) as StoredRow | undefined;
    const found = row === undefined ? null : documentOf(row);
    documents.set(key, { found }, { size: key.length + (row?.body.length ?? 0) });
    return found;
  }

  return {
    read(partition, id) {
      demandFresh();
      const known = documents.get(keyOf(partition, id));
      return known === undefined ? fetch(partition, id) : known.found;
    },
    readAt(partition, id, etag) {
      const known = documents.get(keyOf(partition, id))?.found;
      return known?.etag === etag ? known : fetch(partition, id);
    },
    stateOf(partition, types) {
      demandFresh();
      return `${String(seen)} ${changes.of(partition, types)}`;
    },
    forget(partition, id) {
      changes.count(partition, typeOf(id));
      documents.delete(keyOf(partition, id));
    },
  };
}
