import type { Measures } from '../../application/measures.ts';
import type { Logger } from '../../application/ports.ts';
import type { OpenStore } from '../opened-store.ts';
import { checkDatabase, checkPermissions } from './check-database.ts';
import { connect, type ConnectOptions, type CosmosSettings } from './connect.ts';
import { createCosmosStore } from './cosmos-store.ts';
import { everythingIn } from './everything-in.ts';
import { followChanges } from './follow-changes.ts';
import { markLayout } from './schema-mark.ts';

/** The shared store, checked. @throws StoreNotReady saying what is wrong with it */
export async function openCosmos(
  settings: CosmosSettings,
  log: Logger,
  options: ConnectOptions & { measures?: Measures } = {},
): Promise<OpenStore> {
  const connection = await connect(settings, options);
  const store = createCosmosStore(connection.container, { ...options, log });
  try {
    await checkDatabase(connection, settings);
    await checkPermissions(store, settings);
    await markLayout(store);
  } catch (error) {
    connection.client.dispose();
    throw error;
  }
  return {
    store,
    everything: () => everythingIn(connection.container),
    follow: (onChange) => followChanges(connection.container, { log, onChange }),
    close() {
      log.info(store.meter.total(), 'store closed');
      connection.client.dispose();
      return Promise.resolve();
    },
  };
}
