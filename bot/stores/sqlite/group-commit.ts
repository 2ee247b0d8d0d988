import type { DatabaseSync } from 'node:sqlite';
import { StoreBusy } from '../../application/document-store.ts';
import type { OnDisk } from './on-disk.ts';

interface Waiting {
  readonly write: () => string[];
  readonly resolve: (etags: string[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Runs writes in a transaction; resolves when they are safe on the disk. */
export type GroupCommit = (write: () => string[]) => Promise<string[]>;

/**
 * Commits of the same moment share one transaction, and so one wait for the disk: with fifty people
 * pressing, that wait is most of the work. Each is whole by itself: one that fails takes back what it
 * wrote and no other's.
 */
export function createGroupCommit(database: DatabaseSync, onDisk: OnDisk): GroupCommit {
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const group = waiting;
    waiting = [];
    try {
      const settle = runAll(database, group);
      await onDisk.reached();
      for (const tell of settle) tell();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return (write) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void flush());
      waiting.push({ write, resolve, reject });
    });
}

/** What to tell each, once what was committed lasts. Throws when nothing was. */
function runAll(database: DatabaseSync, group: readonly Waiting[]): (() => void)[] {
  try {
    // IMMEDIATE takes the write lock at once, so that two processes never both read and then fail.
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    throw new StoreBusy(1_000, { cause: error });
  }
  try {
    const settle = group.map((one) => run(database, one));
    database.exec('COMMIT');
    return settle;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function run(database: DatabaseSync, { write, resolve, reject }: Waiting): () => void {
  database.exec('SAVEPOINT one');
  try {
    const etags = write();
    database.exec('RELEASE one');
    return () => {
      resolve(etags);
    };
  } catch (error) {
    database.exec('ROLLBACK TO one; RELEASE one');
    return () => {
      reject(error);
    };
  }
}
