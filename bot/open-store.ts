import { noMeasures, type Measures } from './application/measures.ts';
import type { Logger } from './application/ports.ts';
import type { Config } from './config.ts';
import type { OpenStore } from './stores/opened-store.ts';
import { everythingIn } from './stores/sqlite/everything-in.ts';
import { openDatabase } from './stores/sqlite/open-database.ts';
import { createSqliteStore } from './stores/sqlite/sqlite-store.ts';

/**
 * The store that the settings name. The SDK of the shared one is loaded only where it is used.
 * @throws StoreNotReady
 */
export async function openStore(
  config: Config,
  log: Logger,
  measures: Measures = noMeasures,
): Promise<OpenStore> {
  if (config.store === 'sqlite') return openSqlite(config.sqlitePath);
  const { openCosmos } = await import('./stores/cosmos/open-cosmos.ts');
  return openCosmos(config.cosmos, log, { measures });
}

function openSqlite(path: string): OpenStore {
  const database = openDatabase(path);
  const store = createSqliteStore(database);
  return {
    store,
    follow: null,
    everything: () => everythingIn(database),
    close: () => store.close(),
  };
}
