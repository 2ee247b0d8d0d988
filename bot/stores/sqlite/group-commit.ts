import type { DatabaseSync } from 'node:sqlite';
import { StoreBusy } from '../../application/document-store.ts';

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
export function createGroupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Waiting[] = [];

  function flush(): void {
    const group = waiting;
    waiting = [];
    const settle = runAll(database, group);
    settle.forEach((tell) => {
      tell();
    });
  }

  return (write) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ write, resolve, reject });
    });
}

/** What to tell each, once all that succeeded is committed. */
function runAll(database: DatabaseSync, group: readonly Waiting[]): (() => void)[] {
  const failAll = (error: unknown) =>
    group.map(({ reject }) => () => {
      reject(error);
    });
  try {
    // IMMEDIATE takes the write lock at once, so that two processes never both read and then fail.
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    return failAll(new StoreBusy(1_000, { cause: error }));
  }
  try {
    const settle = group.map((one) => run(database, one));
    database.exec('COMMIT');
    return settle;
  } catch (error) {
    database.exec('ROLLBACK');
    return failAll(error);
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
