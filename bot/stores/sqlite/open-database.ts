import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreNotReady } from '../store-not-ready.ts';

const schemaVersion = 1;

/**
 * Opens (and makes) the embedded store's file. WAL with full synchronisation: what was committed
 * survives a power cut, and a second process (the command line) may read and write meanwhile.
 * @throws StoreNotReady when the file was written by a newer version.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const found = database.prepare('PRAGMA user_version').get()?.user_version;
  if (typeof found === 'number' && found > schemaVersion) {
    database.close();
    throw new StoreNotReady(
      `${path} was written by a newer version of Visit Ready. It is left as it is.`,
    );
  }
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
  return database;
}
