import assert from 'node:assert/strict';
import { BadEnvironment, demoTenantId, readConfig } from '../bot/config.ts';

const appId = '7c1e2d3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f';
const tabAppId = '2f3e4d5c-6b7a-4890-9bcd-0e1f2a3b4c5d';
const council = '11111111-2222-4333-8444-555555555555';

const production = {
  NODE_ENV: 'production',
  MicrosoftAppId: appId,
  TAB_APP_ID: tabAppId,
  COUNCIL_TENANT_IDS: council,
  PUBLIC_URL: 'https://visit-ready.example',
};

/** The lines that say what is wrong with an environment. */
function complaints(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof BadEnvironment) return error.lines;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('are those of a development server when nothing is set', () => {
    const config = readConfig({});

    assert.equal(config.production, false);
    assert.equal(config.port, 3978);
    assert.equal(config.publicUrl, 'http://127.0.0.1:3978');
    assert.deepEqual(config.councils, [demoTenantId]);
    assert.equal(config.tabAppId, null);
    assert.deepEqual(config.bot, {});
  });

  it('take a variable that is empty for one that is not set', () => {
    assert.equal(readConfig({ PORT: '', PUBLIC_URL: '' }).port, 3978);
  });

  it('take several councils, with commas or spaces between them', () => {
    const { councils } = readConfig({ COUNCIL_TENANT_IDS: `${council}, ${demoTenantId}` });

    assert.deepEqual(councils, [council, demoTenantId]);
  });

  it('want the app’s id in the catalogue where it is installed through Graph', () => {
    assert.match(complaints({ GRAPH_INSTALL: 'on' })[0] ?? '', /^TEAMS_APP_ID: must be set/);
    const { graph } = readConfig({ GRAPH_INSTALL: 'on', TEAMS_APP_ID: tabAppId });
    assert.deepEqual(graph, { url: 'https://graph.microsoft.com', teamsAppId: tabAppId });
  });

  it('send no token for Graph elsewhere in production', () => {
    const lines = complaints({ ...production, GRAPH_URL: 'https://graph.example' });
    assert.deepEqual(lines, ['GRAPH_URL: must not be set in production']);
  });

  it('lead to another chat than Teams’ outside production alone', () => {
    const chat = 'http://127.0.0.1:56150';
    assert.equal(readConfig({ CHAT_URL: chat }).callFormUrl, chat);
    assert.equal(readConfig({}).callFormUrl, null);
    const lines = complaints({ ...production, CHAT_URL: chat });
    assert.deepEqual(lines, ['CHAT_URL: must not be set in production']);
  });

  it('follow the port in the address, unless one is given', () => {
    assert.equal(readConfig({ PORT: '4000' }).publicUrl, 'http://127.0.0.1:4000');
  });

  it('hand botbuilder its own names once the bot is registered', () => {
    const { bot } = readConfig({ MicrosoftAppId: appId, MicrosoftAppTenantId: council });

    assert.deepEqual(bot, {
      MicrosoftAppId: appId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: council,
    });
  });

  for (const [variable, value] of [
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['CONNECTOR_KEY', 'c2hvcnQ='],
    ['PUBLIC_URL', 'visit-ready.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['COUNCIL_TENANT_IDS', 'exampleshire'],
    ['TAB_APP_ID', 'the tab'],
    ['MicrosoftAppId', 'the bot'],
    ['MicrosoftAppType', 'MultiTenant'],
    ['STORE', 'paper'],
    ['QUEUE', 'the post'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'live'],
  ] as const) {
    it(`are refused with a line that names ${variable} when it is “${value}”`, () => {
      const lines = complaints({ [variable]: value });

      assert.equal(lines.length, 1);
      assert.ok(lines[0]?.startsWith(`${variable}: `));
    });
  }

  it('keep messages in this process’s own memory unless a queue is named', () => {
    assert.equal(readConfig({}).storageQueue, null);
    assert.equal(readConfig({ QUEUE: 'in-process' }).storageQueue, null);
  });

  it('are refused when the shared queue has no address, or one that anybody can listen to', () => {
    const QUEUE = 'azure-storage';
    const url = 'http://account.queue.core.windows.net/chunks';

    assert.deepEqual(complaints({ QUEUE }), [
      'STORAGE_QUEUE_URL: must be set with QUEUE=azure-storage',
    ]);
    assert.match(complaints({ QUEUE, STORAGE_QUEUE_URL: url })[0] ?? '', /^STORAGE_QUEUE_URL: /);
  });

  it('take the shared queue’s address, or the connection string of one on this machine', () => {
    const QUEUE = 'azure-storage';
    const url = 'https://account.queue.core.windows.net/chunks';
    const connectionString = 'UseDevelopmentStorage=true';

    const byAddress = readConfig({ QUEUE, STORAGE_QUEUE_URL: url });
    const local = readConfig({ QUEUE, STORAGE_CONNECTION_STRING: connectionString });
    const none = readConfig({ STORAGE_QUEUE_URL: url });

    assert.deepEqual(byAddress.storageQueue, { url, connectionString: null });
    assert.deepEqual(local.storageQueue, { url: null, connectionString });
    assert.equal(none.storageQueue, null);
  });

  it('are refused when the shared store has no address', () => {
    const lines = complaints({ STORE: 'cosmos' });

    assert.deepEqual(lines, ['COSMOS_ENDPOINT: must be set with STORE=cosmos']);
  });

  it('are refused with a line for each bad variable', () => {
    assert.equal(complaints({ PORT: 'many', STORE: 'paper' }).length, 2);
  });

  it('never have a password in a complaint', () => {
    const lines = complaints({ MicrosoftAppPassword: 'secret-value', PORT: 'secret-port' });

    assert.doesNotMatch(lines.join(), /secret/);
  });

  describe('in production', () => {
    it('are taken when all that has to be set is set', () => {
      assert.equal(readConfig(production).production, true);
    });

    it('are refused with a key to the shared store, and do not say it', () => {
      const lines = complaints({ ...production, COSMOS_KEY: 'c2VjcmV0' });

      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', /^COSMOS_KEY: must not be set in production/);
      assert.doesNotMatch(lines.join(), /c2VjcmV0/);
    });

    it('are refused with a key to the shared queue, and do not say it', () => {
      const queue = { QUEUE: 'azure-storage', STORAGE_CONNECTION_STRING: 'AccountKey=c2VjcmV0' };
      const lines = complaints({ ...production, ...queue });

      assert.deepEqual(lines, [
        'STORAGE_CONNECTION_STRING: must not be set in production; use STORAGE_QUEUE_URL',
      ]);
    });

    for (const variable of ['MicrosoftAppId', 'TAB_APP_ID', 'COUNCIL_TENANT_IDS', 'PUBLIC_URL']) {
      it(`are refused without ${variable}`, () => {
        const lines = complaints({ ...production, [variable]: '' });

        assert.deepEqual(lines, [`${variable}: must be set in production`]);
      });
    }

    for (const variable of [
      'ToChannelFromBotLoginUrl',
      'ToChannelFromBotOAuthScope',
      'ToBotFromChannelTokenIssuer',
      'ToBotFromChannelOpenIdMetadataUrl',
      'OAuthUrl',
    ]) {
      it(`are refused with ${variable}, which would move botbuilder’s trust`, () => {
        const lines = complaints({ ...production, [variable]: 'https://elsewhere.example' });

        assert.deepEqual(lines, [`${variable}: must not be set in production`]);
      });
    }

    it('are refused when authorities would not be validated', () => {
      const lines = complaints({ ...production, ValidateAuthority: 'false' });

      assert.deepEqual(lines, ['ValidateAuthority: must not be set in production']);
    });
  });

  for (const [where, environment] of [
    ['in production', production],
    ['in development', { MicrosoftAppId: appId }],
  ] as const) {
    it(`are refused ${where} when the tab would use the bot’s registration, however it is written`, () => {
      for (const id of [appId, appId.toUpperCase()]) {
        const lines = complaints({ ...environment, TAB_APP_ID: id });

        assert.deepEqual(lines, ['TAB_APP_ID: must not be the bot’s own registration']);
      }
    });
  }
});
