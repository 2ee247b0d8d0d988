import assert from 'node:assert/strict';
import { readConfig } from '../../bot/config.ts';
import { refusedInProduction, settingNames } from '../../bot/environment.ts';
import { propertiesOf } from '../support/bicep-file.ts';
import { type Infrastructure, readInfrastructure } from '../support/infrastructure.ts';

/** What App Service and the Azure SDKs read, and the program does not. */
const platformSettings = [
  'AZURE_CLIENT_ID',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITE_RUN_FROM_PACKAGE',
];

/** App Service gives the port; the rest is for another store, or for an identity with a secret. */
const neverSet = ['PORT', 'SQLITE_PATH', 'MicrosoftAppPassword', ...refusedInProduction];

describe('the settings that the infrastructure gives the program', () => {
  let infra: Infrastructure;

  before(async () => {
    infra = await readInfrastructure();
  });

  function settings(): Map<string, string> {
    const app = infra.declared('main.bicep', 'module').find(({ name }) => name === 'app')!;
    const own = propertiesOf(
      propertiesOf(propertiesOf(app.value!).get('params')!).get('settings')!,
    );
    const platform = infra
      .declared('modules/app.bicep', 'var')
      .find(({ name }) => name === 'platformSettings')!;
    const all = [...own, ...propertiesOf(platform.value!)];
    return new Map(all.map(([name, { text }]) => [name, text.replaceAll("'", '')]));
  }

  it('are all set but those that production must not have', () => {
    const expected = settingNames.filter((name) => !neverSet.includes(name));

    assert.deepEqual(
      [...settings().keys()].toSorted(),
      [...expected, ...platformSettings].toSorted(),
    );
  });

  it('start a production server on Cosmos DB and the storage queue', () => {
    const guid = '1f0e5b0c-6a3d-4c1e-8f52-9b7a60d4c311';
    const deployed: Record<string, string> = {
      PUBLIC_URL: 'https://visit-ready.exampleshire.example',
      COUNCIL_TENANT_IDS: guid,
      DIRECTORS: guid,
      TAB_APP_ID: '3b2a7d2e-8c5f-4e3a-8b74-bd9c82f6e533',
      MicrosoftAppId: '2a1f6c1d-7b4e-4d2f-9a63-ac8b71e5d422',
      MicrosoftAppTenantId: guid,
      COSMOS_ENDPOINT: 'https://visitready.documents.azure.com/',
      COSMOS_DATABASE: 'visit-ready',
      COSMOS_CONTAINER: 'documents',
      STORAGE_QUEUE_URL: 'https://visitready.queue.core.windows.net/visit-ready-chunks',
      GRAPH_INSTALL: 'on',
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${guid}`,
      TEAMS_APP_ID: guid,
      CONNECTOR_KEY: Buffer.alloc(32).toString('base64'),
    };
    const environment = Object.fromEntries(
      [...settings()].map(([name, text]) => [name, deployed[name] ?? text]),
    );

    const config = readConfig(environment);

    assert.equal(config.production, true);
    assert.equal(config.store, 'cosmos');
    assert.notEqual(config.storageQueue, null);
  });
});
