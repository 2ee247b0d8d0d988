import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { z } from 'zod';
import type { Page, StoredDocument, Wanted } from '../../application/document-store.ts';

/** Queries in order of id, a page at a time; a statement is prepared once for each of its shapes. */
export function createQuery(
  database: DatabaseSync,
): (partition: string, types: readonly string[], wanted: Wanted) => Page {
  const prepared = new Map<string, StatementSync>();

  function statementFor(types: number, fields: number): StatementSync {
    const shape = `${types} ${fields}`;
    const statement = prepared.get(shape) ?? database.prepare(selectOf(types, fields));
    prepared.set(shape, statement);
    return statement;
  }

  return (partition, types, wanted) => {
    const limit = wanted.limit ?? 1_000;
    const after = wanted.continuation ?? wanted.idAfter ?? '';
    const equals = Object.entries(wanted.equals ?? {});
    const fields = equals.flatMap(([field, value]) => [`$.${field}`, JSON.stringify(value)]);
    const rows = statementFor(types.length, equals.length)
      .all(partition, ...types, after, ...fields, limit + 1)
      .map(documentOf);
    const documents = rows.slice(0, limit);
    const more = rows.length > limit;
    return { documents, continuation: more ? (documents.at(-1)?.id ?? null) : null };
  };
}

function selectOf(types: number, fields: number): string {
  const placeholders = Array.from({ length: types }, () => '?').join(', ');
  // Compared as JSON, so that true is not 1 and 1 is not "1".
  const conditions = 'AND body -> ? = ? '.repeat(fields);
  // Left to itself, SQLite walks the primary key: the whole partition, however few are of the type.
  const index = types === 1 ? 'INDEXED BY documents_by_type' : '';
  return `SELECT * FROM documents ${index} WHERE partition = ? AND type IN (${placeholders}) AND id > ?
    ${conditions} ORDER BY id LIMIT ?`;
}

const rowSchema = z.object({
  id: z.string(),
  type: z.string(),
  version: z.number(),
  etag: z.string(),
  body: z.string(),
});

/** A row as the document that it holds. */
export function documentOf(row: unknown): StoredDocument {
  const { body, ...envelope } = rowSchema.parse(row);
  return { ...envelope, body: JSON.parse(body) as unknown };
}
