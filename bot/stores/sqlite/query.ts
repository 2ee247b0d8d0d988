import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import type { Page, Wanted } from '../../application/document-store.ts';
import { most, type KnownDocuments } from './known-documents.ts';

/**
 * Indexes for what a press asks, by type and field. Left to itself, SQLite walks the primary key: the
 * whole partition, however few documents are of the type.
 */
const indexes: Readonly<Record<string, string>> = {
  'item ownerId': 'items_by_owner',
  'item awayOwnerId': 'items_by_away_owner',
};

/**
 * Queries in order of id, a page at a time. While no document of its types changes, a page that was read
 * before is the answer again: presses on personal items leave the shared ones as they are.
 */
export function createQuery(
  database: DatabaseSync,
  known: KnownDocuments,
): (partition: string, types: readonly string[], wanted: Wanted) => Page {
  const read = createReader(database, known);
  const pages = new LRUCache<string, { page: Page; state: string }>({ maxSize: most });

  return (partition, types, wanted) => {
    const key = JSON.stringify([partition, types, wanted]);
    const state = known.stateOf(partition, types);
    const kept = pages.get(key);
    if (kept?.state === state) return kept.page;
    const { page, size } = read(partition, types, wanted);
    pages.set(key, { page, state }, { size: key.length + size });
    return page;
  };
}

/**
 * Reads which documents there are, and of those alone that have changed since they were last read what
 * they hold. A statement is prepared once for each of its shapes.
 */
function createReader(
  database: DatabaseSync,
  known: KnownDocuments,
): (partition: string, types: readonly string[], wanted: Wanted) => Read {
  const prepared = new Map<string, StatementSync>();

  function statementFor(types: readonly string[], fields: readonly string[]): StatementSync {
    const shape = `${types.join(',')} ${fields.join(',')}`;
    const statement = prepared.get(shape) ?? database.prepare(selectOf(types, fields));
    prepared.set(shape, statement);
    return statement;
  }

  return (partition, types, wanted) => {
    const limit = wanted.limit ?? 1_000;
    const after = wanted.continuation ?? wanted.idAfter ?? '';
    const equals = Object.entries(wanted.equals ?? {});
    const fields = equals.map(([field]) => field);
    const values = equals.map(([, value]) => JSON.stringify(value));
    const rows = statementFor(types, fields)
      .all(partition, after, ...values, limit + 1)
      .map((row) => row as unknown as Listed);
    const shown = rows.slice(0, limit);
    const documents = shown.flatMap(({ id, etag }) => known.readAt(partition, id, etag) ?? []);
    const more = rows.length > limit;
    return {
      page: { documents, continuation: more ? (documents.at(-1)?.id ?? null) : null },
      size: shown.reduce((sum, { size }) => sum + size, 0),
    };
  };
}

interface Read {
  readonly page: Page;
  /** In characters. */
  readonly size: number;
}

interface Listed {
  readonly id: string;
  readonly etag: string;
  readonly size: number;
}

/** Types and fields stand in the statement itself: an index is used for nothing less. */
function selectOf(types: readonly string[], fields: readonly string[]): string {
  for (const name of [...types, ...fields]) demandName(name);
  const quoted = types.map((type) => `'${type}'`);
  // An index on one type is used for "=" alone.
  const among = quoted.length === 1 ? `= ${quoted.join('')}` : `IN (${quoted.join(', ')})`;
  // Compared as JSON, so that true is not 1 and 1 is not "1".
  const conditions = fields.map((field) => `AND body -> '$.${field}' = ?`).join(' ');
  return `SELECT id, etag, octet_length(body) AS size FROM documents ${indexFor(types, fields)}
    WHERE partition = ? AND type ${among} AND id > ? ${conditions} ORDER BY id LIMIT ?`;
}

function indexFor(types: readonly string[], fields: readonly string[]): string {
  const [type, ...others] = types;
  if (type === undefined || others.length > 0) return '';
  const own = fields.map((field) => indexes[`${type} ${field}`]).find((one) => one !== undefined);
  return `INDEXED BY ${own ?? 'documents_by_type'}`;
}

/** Names come from the program; what people type is never one. */
function demandName(name: string): void {
  if (!/^[a-z][a-z-]*$/i.test(name)) throw new TypeError(`${name} is no name of a type or field`);
}
