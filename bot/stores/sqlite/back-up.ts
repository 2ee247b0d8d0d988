import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { DomainError } from '../../domain/errors.ts';

const allPages = 2 ** 31 - 1;

/**
 * Copies the embedded store's file while servers go on writing to it: the copy is the file as it was
 * at one moment. It gets its name once it is whole and SQLite has found nothing wrong with it.
 * @param beforehand called once there is something to copy, and room for it
 * @throws DomainError `not-found`, `conflict` when there is a file of that name, or the copy is damaged
 */
export async function backUp(
  from: string,
  to: string,
  beforehand: () => Promise<void>,
): Promise<void> {
  if (!existsSync(from)) throw new DomainError('not-found', `There is no file ${from}.`);
  if (existsSync(to))
    throw new DomainError('conflict', `${to} is there already. It is left as it is.`);
  await beforehand();
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  try {
    // In one step: page by page it would begin again with every commit of another process.
    await backup(source, unfinished, { rate: allPages });
  } finally {
    source.close();
  }
  demandWhole(unfinished);
  renameSync(unfinished, to);
}

/** @throws DomainError `conflict` */
function demandWhole(path: string): void {
  const copy = new DatabaseSync(path);
  // A file of its own, with nothing beside it that would have to be moved along.
  copy.exec('PRAGMA journal_mode = DELETE');
  const [first] = copy.prepare('PRAGMA integrity_check').all();
  copy.close();
  if (first?.integrity_check === 'ok') return;
  throw new DomainError('conflict', `The copy ${path} is damaged. Check the disk.`);
}
