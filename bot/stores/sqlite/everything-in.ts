import type { DatabaseSync } from 'node:sqlite';
import type { PlacedDocument } from '../../application/document-store.ts';
import { documentOf, type StoredRow } from './stored-row.ts';

/** All documents of the file, as they are at the moment of asking, whoever writes meanwhile. */
export async function* everythingIn(database: DatabaseSync): AsyncGenerator<PlacedDocument> {
  const all = database.prepare('SELECT * FROM documents ORDER BY partition, id');
  for (const row of all.iterate()) {
    const document = documentOf(row as unknown as StoredRow);
    yield await Promise.resolve({ partition: String(row.partition), document });
  }
}
