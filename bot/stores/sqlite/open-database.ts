import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreNotReady } from '../store-not-ready.ts';

const schemaVersion = 1;

/** SQLite's codes for a file that is no database, or is one no longer. */
const damaged = [11, 26];

/**
 * Opens (and makes) the embedded store's file. WAL with full synchronisation: what was committed
 * survives a power cut, and a second process (the command line) may read and write meanwhile.
 * @throws StoreNotReady when the file was written by a newer version, is damaged, or can't be opened
 */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: 5_000 });
    prepare(database, path);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof StoreNotReady) throw error;
    throw new StoreNotReady(notReadyBecause(path, error), { cause: error });
  }
}

function notReadyBecause(path: string, error: unknown): string {
  const { errcode, message = '' } = error as { errcode?: number; message?: string };
  return damaged.includes(errcode ?? 0)
    ? `SQLITE_PATH: ${path} is damaged, or is no database. It is left as it is: put a backup in its place`
    : `SQLITE_PATH: ${path} can’t be opened: ${message}`;
}

/** @throws StoreNotReady when a newer version has written it; nothing is changed then */
function prepare(database: DatabaseSync, path: string): void {
  const found = database.prepare('PRAGMA user_version').get()?.user_version;
  if (typeof found === 'number' && found > schemaVersion) {
    throw new StoreNotReady(
      `${path} was written by a newer version of Visit Ready. It is left as it is.`,
    );
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec(`
    CREATE TABLE IF NOT EXISTS documents (
      partition TEXT NOT NULL,
      id TEXT NOT NULL,
      type TEXT NOT NULL,
      version INTEGER NOT NULL,
      etag TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (partition, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS documents_by_type ON documents (partition, type, id);
    CREATE INDEX IF NOT EXISTS items_by_owner
      ON documents (partition, body -> '$.ownerId', id) WHERE type = 'item';
    CREATE INDEX IF NOT EXISTS items_by_away_owner
      ON documents (partition, body -> '$.awayOwnerId', id) WHERE type = 'item';
    PRAGMA user_version = ${schemaVersion};
  `);
}
