import { closeSync, fdatasync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { StoreBusy } from '../../application/document-store.ts';

const flush = promisify(fdatasync);

/** What makes a database's commits last. */
export interface OnDisk {
  /**
   * Resolves once all that was committed before the call is safe on the disk. Calls that come while
   * one waits share the next wait.
   * @throws StoreBusy when the disk refuses: whether the commit lasts is not known then
   */
  reached(): Promise<void>;
  /** Lets go of the file, once nobody waits any more. */
  close(): Promise<void>;
}

/**
 * Takes over SQLite's wait for the disk after each commit. SQLite waits in the thread that answers
 * people, and holds them all up; this waits beside it.
 */
export function createOnDisk(database: DatabaseSync): OnDisk {
  const mode = database.prepare('PRAGMA journal_mode').get()?.journal_mode;
  // In memory nothing lasts; in any other mode than this one SQLite goes on waiting by itself.
  if (mode !== 'wal') return { reached: () => Promise.resolve(), close: () => Promise.resolve() };
  // Leaves out the wait after each commit alone: the file stays sound.
  database.exec('PRAGMA synchronous = NORMAL');
  // SQLite copies its log into the file in the thread that answers, and waits for the disk twice: the
  // log may grow to 16 MB before that, four times as long as it would.
  database.exec('PRAGMA wal_autocheckpoint = 4000');
  let file: number | null = null;
  let running = Promise.resolve();
  let next: Promise<void> | null = null;

  async function flushAfter(earlier: Promise<void>): Promise<void> {
    await earlier.catch(() => undefined);
    running = next ?? running;
    next = null;
    try {
      // Commits are appended to this file, which stays the same one while the database is open.
      file ??= openSync(`${database.location() ?? ''}-wal`, 'r+');
      await flush(file);
    } catch (error) {
      throw new StoreBusy(1_000, { cause: error });
    }
  }

  return {
    reached() {
      next ??= flushAfter(running);
      return next;
    },
    async close() {
      await (next ?? running).catch(() => undefined);
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}
