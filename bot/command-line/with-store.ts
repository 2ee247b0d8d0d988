import type { Actor } from '../application/actor.ts';
import { createFindingsLibrary } from '../application/findings-library.ts';
import { administratorId } from '../application/people.ts';
import type { Parts } from '../application/ports.ts';
import { createUseCases, type UseCases } from '../application/use-cases.ts';
import { readConfig } from '../config.ts';
import { newPerson } from '../domain/people/person.ts';
import { systemClock } from '../platform/clock.ts';
import { ids } from '../platform/ids.ts';
import { loadEnglish } from '../words/english.ts';
import { openDatabase } from '../stores/sqlite/open-database.ts';
import { createSqliteStore } from '../stores/sqlite/sqlite-store.ts';

/** Whoever can run commands on the server's machine administers it; events say so by this id. */
const administrator = newPerson({
  id: administratorId,
  name: 'An administrator at the command line',
  roles: ['coordinator'],
  coreGroup: true,
});

/** Runs a command's work on the store that the environment names, in its first council. */
export async function withStore<Result>(
  work: (useCases: UseCases, actor: Actor, parts: Parts) => Promise<Result>,
): Promise<Result> {
  // eslint-disable-next-line no-restricted-properties -- handed to bot/config.ts, which reads it
  const config = readConfig(process.env);
  const database = openDatabase(config.sqlitePath);
  try {
    const store = createSqliteStore(database);
    const parts = { store, clock: systemClock, ids };
    const [council = ''] = config.councils;
    const actor: Actor = { council, person: administrator };
    const useCases = createUseCases(parts, createFindingsLibrary(parts, loadEnglish));
    return await work(useCases, actor, parts);
  } finally {
    database.close();
  }
}
