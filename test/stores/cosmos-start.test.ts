import assert from 'node:assert/strict';
import type { TokenCredential } from '@azure/identity';
import { connect, type CosmosSettings } from '../../bot/stores/cosmos/connect.ts';
import { containerDefinition } from '../../bot/stores/cosmos/container-definition.ts';
import { openCosmos } from '../../bot/stores/cosmos/open-cosmos.ts';
import { StoreNotReady } from '../../bot/stores/store-not-ready.ts';
import { asIfEncrypted } from '../support/cosmos-double/as-if-encrypted.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { createLogBook } from '../support/log-book.ts';

type Role = 'contributor' | 'reader' | 'none';

const hour = 3_600_000;

function identity(token: Role | 'stranger'): TokenCredential {
  return { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + hour }) };
}

describe('a start on the shared store', () => {
  let double: CosmosDouble;
  const database = 'visit-ready';
  const container = 'documents';

  beforeEach(async () => {
    const roles = ['contributor', 'reader', 'none'] as const;
    double = await startCosmosDouble(new Map(roles.map((role) => [role, role])));
  });

  afterEach(() => double.stop());

  function settings(changes: Partial<CosmosSettings> = {}): CosmosSettings {
    const endpoint = double.endpoint.replace('http:', 'https:');
    return { endpoint, key: null, database, container, ...changes };
  }

  function deployed(definition: object = { id: container, ...containerDefinition }): void {
    double.account.createDatabase(database);
    double.account.createContainer(database, definition);
  }

  async function saysOf(
    token: Role | 'stranger',
    changes?: Partial<CosmosSettings>,
  ): Promise<string> {
    const credential = identity(token);
    try {
      const options = { credential, httpClient: asIfEncrypted };
      const open = await openCosmos(settings(changes), createLogBook(), options);
      await open.close();
      return 'nothing';
    } catch (error) {
      if (error instanceof StoreNotReady) return error.message;
      throw error;
    }
  }

  it('works with an identity that has the data role', async () => {
    deployed();

    assert.equal(await saysOf('contributor'), 'nothing');
  });

  it('makes database and container on an emulator, where a key is used', async () => {
    const open = await openCosmos(
      settings({ endpoint: double.endpoint, key: double.key }),
      createLogBook(),
    );
    await open.close();

    const { definition } = double.account.container(database, container);
    assert.deepEqual(definition.partitionKey.paths, ['/partition']);
    assert.equal(definition.defaultTtl, -1);
  });

  it('says which database is missing, and makes none by identity', async () => {
    const said = await saysOf('contributor');

    assert.equal(said, `COSMOS_DATABASE: ${settings().endpoint} has no database visit-ready`);
  });

  it('says which container is missing', async () => {
    double.account.createDatabase(database);

    const said = await saysOf('contributor');

    assert.equal(said, 'COSMOS_CONTAINER: the database visit-ready has no container documents');
  });

  it('says every way in which the container is another than it must be', async () => {
    deployed({
      id: container,
      partitionKey: { paths: ['/id'], kind: 'Hash' },
      indexingPolicy: { includedPaths: [{ path: '/type/?' }] },
    });

    const said = await saysOf('contributor');

    assert.match(said, /documents has the partition key \/id, and must have \/partition/);
    assert.match(said, /documents must have its time to live turned on/);
    assert.match(said, /documents does not index \/body\/ownerId\/\?/);
  });

  it('says that the identity may not read', async () => {
    deployed();

    assert.match(await saysOf('none'), /identity may not read .*Built-in Data Contributor/);
  });

  it('says that the identity may read and not write', async () => {
    deployed();

    assert.match(await saysOf('reader'), /identity may not write to visit-ready\/documents/);
  });

  it('says that the account does not know the identity', async () => {
    deployed();

    assert.match(await saysOf('stranger'), /does not know this machine’s identity/);
  });

  it('says that the key is not accepted, and does not say the key', async () => {
    const key = Buffer.from('another key').toString('base64');

    const said = await saysOf('contributor', { key });

    assert.equal(said, `COSMOS_KEY: ${settings().endpoint} does not accept it`);
  });

  it('says that nobody answers', async () => {
    const { endpoint, key } = double;
    await double.stop();

    await assert.rejects(openCosmos(settings({ endpoint, key }), createLogBook()), {
      message: `COSMOS_ENDPOINT: ${endpoint} does not answer`,
    });
    double = await startCosmosDouble();
  });

  it('leaves a container alone that a newer version has written', async () => {
    deployed();
    assert.equal(await saysOf('contributor'), 'nothing');
    const { client, container: kept } = await connect(
      settings({ endpoint: double.endpoint, key: double.key }),
    );
    const newer = { id: 'layout', partition: 'visit-ready', type: 'layout', version: 1 };
    await kept.items.upsert({ ...newer, commit: 'newer', body: { layout: 99 } });
    client.dispose();

    const said = await saysOf('contributor');

    assert.match(said, /written by a newer version of Visit Ready. It is left as it is/);
  });
});
