import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import {
  StoreConflict,
  type DocumentStore,
  type Operation,
} from '../../application/document-store.ts';
import { refuseOversize } from '../refuse-oversize.ts';
import { createGroupCommit } from './group-commit.ts';
import { createKnownDocuments, type KnownDocuments } from './known-documents.ts';
import { createOnDisk } from './on-disk.ts';
import { createQuery } from './query.ts';

export interface SqliteStore extends DocumentStore {
  /** Closes the database, once what is being written is safe. */
  close(): Promise<void>;
}

/** The embedded store on one SQLite file: what Cosmos DB promises, for a laptop or one server. */
export function createSqliteStore(database: DatabaseSync): SqliteStore {
  const known = createKnownDocuments(database);
  const query = createQuery(database, known);
  const write = createWriter(database, known);
  const onDisk = createOnDisk(database);
  const commitInGroup = createGroupCommit(database, onDisk);

  return {
    read: (partition, id) => Promise.resolve(known.read(partition, id)),
    query(partition, types, wanted = {}) {
      return Promise.resolve(query(partition, types, wanted));
    },
    async commit(partition, operations) {
      const bodies = refuseOversize(operations);
      return commitInGroup(() =>
        operations.map((operation, index) => write(partition, operation, bodies[index] ?? '')),
      );
    },
    async close() {
      await onDisk.close();
      database.close();
    },
  };
}

function createWriter(
  database: DatabaseSync,
  known: KnownDocuments,
): (partition: string, operation: Operation, body: string) => string {
  const insert = database.prepare(
    `INSERT INTO documents (partition, id, type, version, etag, body) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const replace = database.prepare(
    `UPDATE documents SET version = ?, body = ?, etag = ?
     WHERE partition = ? AND id = ? AND etag = ?`,
  );
  const remove = database.prepare(
    'DELETE FROM documents WHERE partition = ? AND id = ? AND etag = ?',
  );
  const exists = database.prepare('SELECT 1 FROM documents WHERE partition = ? AND id = ?');

  return (partition, operation, body) => {
    known.forget(partition, operation.kind === 'delete' ? operation.id : operation.document.id);
    const etag = operation.kind === 'delete' ? '' : randomUUID();
    if (operation.kind === 'create') {
      const { id, type, version } = operation.document;
      const made = insert.run(partition, id, type, version, etag, body);
      if (made.changes === 0) throw new StoreConflict('exists', id);
      return etag;
    }
    const id = operation.kind === 'replace' ? operation.document.id : operation.id;
    const changed =
      operation.kind === 'replace'
        ? replace.run(operation.document.version, body, etag, partition, id, operation.etag)
        : remove.run(partition, id, operation.etag);
    if (changed.changes > 0) return etag;
    const reason = exists.get(partition, id) === undefined ? 'missing' : 'changed';
    throw new StoreConflict(reason, id);
  };
}
