import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { connect } from '../../bot/stores/cosmos/connect.ts';
import { containerDefinition } from '../../bot/stores/cosmos/container-definition.ts';
import { createCosmosStore, type CosmosStore } from '../../bot/stores/cosmos/cosmos-store.ts';
import { createLogBook } from '../support/log-book.ts';
import { council, create } from './a-document.ts';

/**
 * Somebody else's stand-in for the service, for what it answers rightly: it knows no ETag in a
 * batch, its batch is not atomic, and its queries look into every partition.
 */
describe('the shared store on a stand-in of others', () => {
  let server: Server;
  let store: CosmosStore;

  before(async () => {
    server = createHttpServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const settings = {
      endpoint: `http://127.0.0.1:${port}`,
      key: Buffer.from('any').toString('base64'),
      database: 'visit-ready',
      container: 'documents',
    };
    const { client, container } = await connect(settings);
    await client.databases.createIfNotExists({ id: settings.database });
    const database = client.database(settings.database);
    await database.containers.create({ id: settings.container, ...containerDefinition });
    store = createCosmosStore(container, { log: createLogBook() });
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('creates, reads and finds by its statements as they are', async () => {
    await store.commit(council, [
      create('item:1', { state: 'open' }),
      create('item:2', { state: 'done' }),
      create('wave:1', { state: 'open' }, 'wave'),
    ]);

    assert.deepEqual((await store.read(council, 'item:1'))?.body, { state: 'open' });
    assert.equal(await store.read(council, 'item:3'), null);
    const open = await store.query(council, ['item', 'wave'], { equals: { state: 'open' } });
    assert.deepEqual(
      open.documents.map(({ id }) => id),
      ['item:1', 'wave:1'],
    );
    const first = await store.query(council, ['item'], { limit: 1 });
    const rest = await store.query(council, ['item'], { continuation: first.continuation ?? '' });
    assert.deepEqual(
      [...first.documents, ...rest.documents].map(({ id }) => id),
      ['item:1', 'item:2'],
    );
  });
});
