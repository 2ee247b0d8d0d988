import { randomUUID } from 'node:crypto';
import type { ContainerDefinition } from '@azure/cosmos';
import type { DocumentStore } from '../../application/document-store.ts';
import { StoreNotReady } from '../store-not-ready.ts';
import type { Connection, CosmosSettings } from './connect.ts';
import { containerDefinition } from './container-definition.ts';
import { notReadyBecause } from './not-ready-because.ts';

/** Documents of the program itself; no council's id is called so. */
export const ownPartition = 'visit-ready';

/**
 * Makes sure that database and container are there, are what they must be, and may be written to.
 * What is missing is made only where a key is used, on an emulator: deployments make the real ones.
 * @throws StoreNotReady saying what is wrong
 */
export async function checkDatabase(
  connection: Connection,
  settings: CosmosSettings,
): Promise<void> {
  const { client, container } = connection;
  const database = client.database(settings.database);
  await explained(settings, 'database', async () => {
    if (settings.key !== null) await client.databases.createIfNotExists({ id: settings.database });
    else await database.read();
  });
  const definition = await explained(settings, 'container', async () => {
    const wanted = { id: settings.container, ...containerDefinition };
    if (settings.key !== null) await database.containers.createIfNotExists(wanted);
    return (await container.read()).resource;
  });
  const faults = faultsOf(definition);
  if (faults.length === 0) return;
  throw new StoreNotReady(
    faults.map((fault) => `COSMOS_CONTAINER: ${settings.container} ${fault}`).join('\n'),
  );
}

/** Writes, finds and deletes a document, so that a missing permission shows at the start. */
export async function checkPermissions(
  store: DocumentStore,
  settings: CosmosSettings,
): Promise<void> {
  const id = `check:${randomUUID()}`;
  await explained(settings, 'permissions', async () => {
    const document = { id, type: 'check', version: 1, body: {} };
    const [etag = ''] = await store.commit(ownPartition, [{ kind: 'create', document }]);
    await store.query(ownPartition, ['check'], { limit: 1 });
    await store.commit(ownPartition, [{ kind: 'delete', id, etag }]);
  });
}

async function explained<Result>(
  settings: CosmosSettings,
  asked: 'database' | 'container' | 'permissions',
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new StoreNotReady(notReadyBecause(settings, asked, error), { cause: error });
  }
}

function faultsOf(definition: ContainerDefinition | undefined): string[] {
  const wanted = containerDefinition;
  const keys = definition?.partitionKey?.paths.join(', ') ?? 'none';
  const key = wanted.partitionKey.paths.join(', ');
  const included = definition?.indexingPolicy?.includedPaths?.map(({ path }) => path) ?? ['/*'];
  const unindexed = wanted.indexingPolicy.includedPaths
    .map(({ path }) => path)
    .filter((path) => !included.includes(path) && !included.includes('/*'));
  return [
    ...(keys === key ? [] : [`has the partition key ${keys}, and must have ${key}`]),
    ...(definition?.defaultTtl === undefined ? ['must have its time to live turned on'] : []),
    ...unindexed.map((path) => `does not index ${path}`),
  ];
}
