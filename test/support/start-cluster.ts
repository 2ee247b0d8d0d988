import type { DocumentStore } from '../../bot/application/document-store.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { openCosmos } from '../../bot/stores/cosmos/open-cosmos.ts';
import type { ConnectorDouble } from './connector-double/start.ts';
import { startCosmosDouble } from './cosmos-double/start.ts';
import { createLogBook } from './log-book.ts';
import { startRoundRobin } from './round-robin.ts';
import { startAzurite } from './start-azurite.ts';
import type { Program } from './start-program.ts';
import { startServer } from './start-server.ts';
import { startDouble } from './test-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Servers of one council on one store and one queue, behind a balancer. */
export interface Cluster {
  readonly teams: ConnectorDouble;
  /** The servers' store, as another process reads and writes it. */
  readonly store: DocumentStore;
  /** Those that are up; the balancer turns to no other. */
  readonly servers: Program[];
  readonly url: string;
  startServer(): Promise<void>;
  /** Kills one of them. */
  killServer(): Promise<void>;
  end(): Promise<void>;
}

/** A double of Cosmos DB, an emulated queue, Teams, and a balancer without any server yet. */
export async function startCluster(): Promise<Cluster> {
  const folder = temporaryFolder();
  const azurite = await startAzurite(folder.file('azurite'));
  const cosmos = await startCosmosDouble();
  const teams = await startDouble(demoStaff);
  const kept = await openCosmos(cosmos.settings, createLogBook());
  const servers: Program[] = [];
  const balancer = await startRoundRobin(() => servers.map(({ url }) => url));
  return {
    teams,
    store: kept.store,
    servers,
    url: balancer.url,
    async startServer() {
      const queue = {
        QUEUE: 'azure-storage',
        STORAGE_CONNECTION_STRING: azurite.connectionString,
      };
      servers.push(await startServer({ ...cosmos.environment, ...queue }, { patience: 100_000 }));
    },
    async killServer() {
      const [killed] = servers.splice(0, 1);
      await killed?.stop('SIGKILL');
    },
    async end() {
      await balancer.stop();
      for (const server of servers) await server.stop('SIGKILL');
      await kept.close();
      await azurite.stop();
      await teams.stop();
      await cosmos.stop();
      folder.remove();
    },
  };
}
