import assert from 'node:assert/strict';
import { createParser } from 'eventsource-parser';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema, type ReadinessView } from '../../bot/contract/readiness.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { openCosmos } from '../../bot/stores/cosmos/open-cosmos.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { createLogBook } from '../support/log-book.ts';
import { startRoundRobin, type RoundRobin } from '../support/round-robin.ts';
import { announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import type { Program } from '../support/start-program.ts';
import { startServer } from '../support/start-server.ts';
import { startDouble } from '../support/test-app.ts';
import { announcement, timesHeard } from '../support/times-heard.ts';

const adviser = demoStaff.find(({ name }) => name === 'Joe Clarke')!;
const authorization = `Persona ${adviser.id}`;

describe('two servers on one shared store', function () {
  this.timeout(120_000);

  let cosmos: CosmosDouble;
  let teams: ConnectorDouble;
  let servers: Program[];
  let balancer: RoundRobin;

  beforeEach(async () => {
    servers = [];
    cosmos = await startCosmosDouble();
    teams = await startDouble(demoStaff);
    const seeding = await openCosmos(cosmos.settings, createLogBook());
    await seedAnnouncement(seeding.store, demoStaff, teams);
    await seeding.close();
    const { environment } = cosmos;
    servers.push(await startServer(environment), await startServer(environment));
    balancer = await startRoundRobin(() => servers.map(({ url }) => url));
  });

  afterEach(async () => {
    await balancer.stop();
    for (const server of servers) await server.stop('SIGKILL');
    await teams.stop();
    await cosmos.stop();
  });

  async function readiness(url: string): Promise<ReadinessView> {
    const response = await fetch(url + paths.readiness(announcedVisit), {
      headers: { authorization },
    });
    return readinessSchema.parse(await response.json());
  }

  function press(url: string, item: string): Promise<Response> {
    return fetch(url + paths.myItem(announcedVisit, item, 'complete'), {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{}',
    });
  }

  /** Resolves when a server's live stream says that something of a type has happened. */
  async function hears(url: string, type: string): Promise<{ heard: Promise<void> }> {
    const response = await fetch(url + paths.live, { headers: { authorization } });
    const heard = (async () => {
      const found: string[] = [];
      const parser = createParser({
        onEvent({ data }) {
          found.push((JSON.parse(data) as { type: string }).type);
        },
      });
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) {
        parser.feed(decoder.decode(chunk as Uint8Array));
        if (found.includes(type)) return;
      }
      throw new Error('The stream ended');
    })();
    return { heard };
  }

  async function ownItems(url: string): Promise<string[]> {
    const { mine } = await readiness(url);
    return (mine?.items ?? []).map(({ key }) => key);
  }

  it('tell everybody once, and each shows live what was pressed at the other', async () => {
    const told = () => [...timesHeard(teams, announcement).values()];
    await teams.until('everybody told, and the channel', () => {
      return told().length >= demoStaff.length + 1;
    });
    const [first, second] = servers.map(({ url }) => url) as [string, string];
    const [item = ''] = await ownItems(first);
    const streams = [
      await hears(first, 'personal-item.completed'),
      await hears(second, 'personal-item.completed'),
    ];

    assert.equal((await press(first, item)).status, 200);

    for (const { heard } of streams) await heard;
    const { mine } = await readiness(second);
    assert.ok(mine?.items.some(({ key, done }) => key === item && done !== null));
    assert.deepEqual(told(), Array<number>(demoStaff.length + 1).fill(1));
  });

  it('take presses through a balancer, and go on when one of them is killed', async () => {
    const items = await ownItems(balancer.url);
    for (const item of items.slice(0, 2))
      assert.equal((await press(balancer.url, item)).status, 200);

    const [killed] = servers.splice(0, 1);
    await killed?.stop('SIGKILL');
    for (const item of items.slice(2)) assert.equal((await press(balancer.url, item)).status, 200);

    const { mine } = await readiness(balancer.url);
    assert.ok(mine?.items.every(({ done }) => done !== null));
  });

  it('end kindly: one says first that it is not ready, ends its streams, and finishes', async () => {
    const [ending] = servers as [Program];
    const ready = await fetch(`${ending.url}/ready`);
    assert.equal(ready.status, 200);
    const { heard } = await hears(ending.url, 'nothing like this');

    await Promise.all([assert.rejects(heard, /The stream ended/), ending.stop('SIGTERM')]);

    assert.match(ending.output(), /store closed/);
    servers.shift();
  });
});
