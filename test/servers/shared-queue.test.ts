import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema, type ReadinessView } from '../../bot/contract/readiness.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { openCosmos } from '../../bot/stores/cosmos/open-cosmos.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { startConversation } from '../support/conversation.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { freePort } from '../support/free-port.ts';
import { createLogBook } from '../support/log-book.ts';
import { startRoundRobin, type RoundRobin } from '../support/round-robin.ts';
import { startAzurite, type Azurite } from '../support/start-azurite.ts';
import { startProgram, type Program } from '../support/start-program.ts';
import { keepStaff, startDouble } from '../support/test-app.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const adviser = demoStaff.find(({ name }) => name === 'Joe Clarke')!;
const authorization = `Persona ${adviser.id}`;
/** Whatever a killed server had in hand comes up again after half a minute. In milliseconds. */
const patience = 150_000;
/** On a day that has long been: whatever today is, it is no day off, and not in the future. */
const sentence = 'We had the call on 23 January 2018 at 9:30. Focused visit on care leavers';
const visit = 'focused-visit-2018-01-23';

describe('two servers on one store and one queue, behind a balancer', function () {
  this.timeout(240_000);
  let folder: TemporaryFolder;
  let azurite: Azurite;
  let cosmos: CosmosDouble;
  let teams: ConnectorDouble;
  let servers: Program[];
  let balancer: RoundRobin;

  beforeEach(async () => {
    servers = [];
    folder = temporaryFolder();
    azurite = await startAzurite(folder.file('azurite'));
    cosmos = await startCosmosDouble();
    teams = await startDouble(demoStaff);
    const { endpoint, key } = cosmos;
    const settings = { endpoint, key, database: 'visit-ready', container: 'documents' };
    const seeding = await openCosmos(settings, createLogBook());
    await keepStaff(seeding.store, demoStaff);
    await seeding.close();
    servers.push(await startServer(), await startServer());
    balancer = await startRoundRobin(() => servers.map(({ url }) => url));
  });

  afterEach(async () => {
    await balancer.stop();
    for (const server of servers) await server.stop('SIGKILL');
    await azurite.stop();
    await teams.stop();
    await cosmos.stop();
    folder.remove();
  });

  async function startServer(): Promise<Program> {
    const port = await freePort();
    const program = await startProgram({
      parameters: ['bot/main.ts'],
      environment: {
        ...cosmos.environment,
        ...{ QUEUE: 'azure-storage', STORAGE_CONNECTION_STRING: azurite.connectionString },
        ...{ PORT: String(port), LOG_LEVEL: 'info' },
      },
      ready: /listening/,
    });
    return { ...program, url: `http://127.0.0.1:${port}` };
  }

  async function readiness(url: string): Promise<ReadinessView> {
    const response = await fetch(url + paths.readiness(visit), { headers: { authorization } });
    return readinessSchema.parse(await response.json());
  }

  async function press(item: string): Promise<number> {
    const { status } = await fetch(balancer.url + paths.myItem(visit, item, 'complete'), {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{}',
    });
    return status;
  }

  const told = () =>
    teams.sent().filter(({ activity }) => activity?.summary?.startsWith('Ofsted focused visit'));

  /** Every turn of it comes to the other server. */
  async function announces(): Promise<void> {
    const chat = startConversation(balancer.url, teams);
    await chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    const director = chat.person('Dana Whitfield');
    await director.says(sentence);
    await director.pressesButton('Preview');
    const buttons = director.cards().flatMap((card) => card.buttons);
    const confirm = buttons.findLast(({ verb }) => verb === 'call.confirm');
    await director.pressesButton(confirm?.title ?? 'Confirm');
  }

  it('announce a visit, tell everybody once, and take what people do at either', async () => {
    await announces();
    await teams.until('everybody and the channel told', () => told().length > demoStaff.length);
    const { mine } = await readiness(balancer.url);

    for (const { key } of mine?.items ?? []) assert.equal(await press(key), 200);

    for (const { url } of servers) {
      const seen = (await readiness(url)).mine?.items ?? [];
      assert.ok(seen.length > 0 && seen.every(({ done }) => done !== null));
    }
    assert.equal(told().length, demoStaff.length + 1);
  });

  it('lose nobody when one of them is killed while they tell', async () => {
    teams.faults.answerAfter(100, 150);
    await announces();
    await teams.until('the first told', () => told().length > 0);

    const [killed] = servers.splice(0, 1);
    await killed?.stop('SIGKILL');
    const heard = () => new Set(told().map(({ recipient }) => recipient ?? 'the channel'));
    await teams.until(
      'everybody and the channel told',
      () => heard().size > demoStaff.length,
      patience,
    );

    const [item] = (await readiness(balancer.url)).mine?.items ?? [];
    assert.equal(await press(item?.key ?? ''), 200);
  });
});
