import { connect } from '../../../bot/stores/cosmos/connect.ts';
import { createCosmosStore, type CosmosStore } from '../../../bot/stores/cosmos/cosmos-store.ts';
import { containerDefinition } from '../../../bot/stores/cosmos/container-definition.ts';
import { createLogBook } from '../log-book.ts';
import type { CosmosDouble } from './start.ts';

const database = 'visit-ready-test';
let made = 0;

/** A store on an empty container of the double, through the SDK as production uses it. */
export async function openContainer(
  double: CosmosDouble,
  options: { patience?: number; requestTimeout?: number } = {},
): Promise<CosmosStore> {
  const { endpoint, key } = double;
  const container = `documents-${(made += 1)}`;
  const connection = await connect({ endpoint, key, database, container }, options);
  await connection.client.databases.createIfNotExists({ id: database });
  const { containers } = connection.client.database(database);
  await containers.create({ id: container, ...containerDefinition });
  return createCosmosStore(connection.container, { log: createLogBook(), ...options });
}
