import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoTenantId } from '../../bot/config.ts';
import { paths } from '../../bot/contract/paths.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { openCosmos } from '../../bot/stores/cosmos/open-cosmos.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { buildTab } from '../../infra/release/vite-builds.ts';
import { writeRelease } from '../../infra/release/write-release.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { freePort } from '../support/free-port.ts';
import { createLogBook } from '../support/log-book.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { startAzurite, type Azurite } from '../support/start-azurite.ts';
import { startProgram, type Program } from '../support/start-program.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { startDouble } from '../support/test-app.ts';

const letter = join(
  import.meta.dirname,
  '../../bot/demo/documents/exampleshire-focused-visit-letter.pdf',
);
const launcher = join(import.meta.dirname, '../support/launch-release.ts');
/** Where Teams really is; production talks to nobody else. */
const serviceUrl = 'https://smba.trafficmanager.net/uk/';

describe('what npm run build makes', function () {
  this.timeout(240_000);

  let folder: TemporaryFolder;
  let release: string;
  let cosmos: CosmosDouble;
  let azurite: Azurite;
  let teams: ConnectorDouble;
  let server: Program;
  let url: string;

  before(async () => {
    folder = temporaryFolder();
    release = folder.file('release');
    buildTab(folder.file('tab'));
    writeRelease(release, folder.file('tab'));
    cosmos = await startCosmosDouble();
    azurite = await startAzurite(folder.file('azurite'));
    teams = await startDouble(demoStaff);
    await announce();
    server = await start();
  });

  after(async () => {
    await server.stop('SIGKILL');
    await teams.stop();
    await azurite.stop();
    await cosmos.stop();
    folder.remove();
  });

  async function announce(): Promise<void> {
    const { store, close } = await openCosmos(cosmos.settings, createLogBook());
    await seedAnnouncement(store, demoStaff, teams);
    await close();
  }

  async function start(): Promise<Program> {
    const port = String(await freePort());
    url = `http://127.0.0.1:${port}`;
    const { MicrosoftAppId = '', ToBotFromChannelOpenIdMetadataUrl } = teams.environment;
    return startProgram({
      parameters: [launcher, release],
      folder: release,
      environment: {
        NODE_ENV: 'production',
        PORT: port,
        PUBLIC_URL: 'https://visit-ready.example',
        COUNCIL_TENANT_IDS: demoTenantId,
        TAB_APP_ID: '3b2a7d2e-8c5f-4e3a-8b74-bd9c82f6e533',
        MicrosoftAppId,
        MicrosoftAppType: 'UserAssignedMsi',
        MicrosoftAppTenantId: demoTenantId,
        STORE: 'cosmos',
        COSMOS_ENDPOINT: 'https://visit-ready.documents.example/',
        QUEUE: 'azure-storage',
        STORAGE_QUEUE_URL: 'https://visit-ready.queue.example/visit-ready-chunks',
        TEST_DOUBLES: JSON.stringify({
          cosmos: { endpoint: cosmos.endpoint, key: cosmos.key },
          queue: azurite.connectionString,
          bot: { ToBotFromChannelOpenIdMetadataUrl },
        }),
      },
      ready: /listening/,
      patience: 120_000,
    });
  }

  async function post(activity: object, claims: { serviceurl: string }): Promise<Response> {
    const authorization = `Bearer ${await teams.signToken(claims)}`;
    return fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
  }

  it('has the packages of production, and neither the demo nor those of development', () => {
    assert.ok(existsSync(join(release, 'node_modules/botbuilder')));
    for (const path of ['bot/demo', 'node_modules/mocha', 'node_modules/react', 'test']) {
      assert.equal(existsSync(join(release, path)), false, path);
    }
    assert.ok(readdirSync(join(release, 'dist/tab')).includes('index.html'));
  });

  it('hands the platform’s word to end on to the server, which npm’s shell would keep', () => {
    const { scripts } = JSON.parse(readFileSync(join(release, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };

    assert.match(scripts.start!, /^exec node .*bot\/built\/main\.js$/);
  });

  it('finds what lies beside its modules: guides, icons, words, and what reads documents', async () => {
    const file = folder.file('visit-ready.sqlite');
    const store = createSqliteStore(openDatabase(file));
    await seedAnnouncement(store, demoStaff, aTenantOf(demoStaff));
    await store.close();
    const port = String(await freePort());
    const own = `http://127.0.0.1:${port}`;
    const { stop } = await startProgram({
      parameters: ['bot/built/main.js'],
      folder: release,
      environment: { PORT: port, SQLITE_PATH: file, LOG_LEVEL: 'info' },
      ready: /listening/,
    });
    try {
      assert.equal((await fetch(`${own}/guides/director.html`)).status, 200);
      assert.equal((await fetch(`${own}/icons/done.png`)).status, 200);
      const read = await fetch(`${own}${paths.readDocument}`, {
        method: 'POST',
        headers: {
          authorization: `Persona ${demoStaff[0]!.id}`,
          'content-type': 'application/octet-stream',
          'x-document-name': 'letter.pdf',
        },
        body: readFileSync(letter),
      });
      assert.equal(read.status, 200, await read.text());
    } finally {
      await stop();
    }
  });

  it('is ready in production with store, queue, leases and identity', async () => {
    const ready = await fetch(`${url}/ready`);

    assert.equal(ready.status, 200, await ready.text());
  });

  it('shows the tab, and nothing of the council to whoever does not sign in', async () => {
    assert.equal((await fetch(`${url}/tab`)).status, 200);
    assert.equal((await fetch(`${url}/api/visits`)).status, 401);
  });

  it('tells everybody of the visit', async () => {
    await teams.until(
      'everybody told, and the channel',
      () => teams.sent().length >= demoStaff.length + 1,
      120_000,
    );
  });

  it('answers a press that Teams signed, and nobody else’s', async () => {
    const [person] = teams.options.people;
    const press = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      serviceUrl,
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'visit.acknowledge',
          data: { visit: announcedVisit, page: 0 },
        },
        trigger: 'manual',
      },
    };
    const activity = teamsActivity(teams, { person: person! }, press);

    const answered = await post(activity, { serviceurl: serviceUrl });

    assert.equal(answered.status, 200);
    assert.match(await answered.text(), /vnd.microsoft.card.adaptive.*Thank you/);
    const elsewhere = await post(
      { ...activity, id: 'f:other', serviceUrl: 'https://elsewhere.example/' },
      {
        serviceurl: 'https://elsewhere.example/',
      },
    );
    assert.equal(elsewhere.status, 403);
  });

  it('ends kindly when it is told to', async () => {
    await server.stop('SIGTERM');

    assert.match(server.output(), /store closed/);
  });
});
