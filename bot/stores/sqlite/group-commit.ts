import type { DatabaseSync } from 'node:sqlite';
import { StoreBusy } from '../../application/document-store.ts';
import type { OnDisk } from './on-disk.ts';

interface Waiting {
  /** May be called a second time, once what it wrote was taken back. */
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
  const inTransaction = createTransactions(database);
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const group = waiting;
    waiting = [];
    try {
      const settle = runAll(group);
      await onDisk.reached();
      for (const tell of settle) tell();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  /** What to tell each, once what was committed lasts. */
  function runAll(group: readonly Waiting[]): (() => void)[] {
    try {
      return inTransaction(() =>
        group.map(({ write, resolve }) => {
          const etags = write();
          return () => {
            resolve(etags);
          };
        }),
      );
    } catch (error) {
      // One of them failed, which is rare, and nothing was written: now each by itself.
      if (group.length > 1 && !(error instanceof StoreBusy))
        return group.flatMap((one) => runAll([one]));
      return group.map(({ reject }) => () => {
        reject(error);
      });
    }
  }

  return (write) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void flush());
      waiting.push({ write, resolve, reject });
    });
}

/** Runs work in a transaction of its own: all that it writes is committed, or nothing when it throws. */
function createTransactions(database: DatabaseSync): <Result>(work: () => Result) => Result {
  // IMMEDIATE takes the write lock at once, so that two processes never both read and then fail.
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');

  return (work) => {
    try {
      begin.run();
    } catch (error) {
      throw new StoreBusy(1_000, { cause: error });
    }
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
}
