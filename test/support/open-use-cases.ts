import { createUseCases } from '../../bot/application/use-cases.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { createTestClock } from './test-clock.ts';

/** The use-cases on a store that is empty and in memory, by a clock that stands still. */
export function openUseCases() {
  const database = openDatabase(':memory:');
  const store = createSqliteStore(database);
  const clock = createTestClock();
  return { database, store, clock, useCases: createUseCases({ store, clock, ids }) };
}
