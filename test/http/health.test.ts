import assert from 'node:assert/strict';
import program from '../../package.json' with { type: 'json' };
import { paths } from '../../bot/contract/paths.ts';
import { createPartsCheck } from '../../bot/http/check-parts.ts';
import { startCosmosDouble } from '../support/cosmos-double/start.ts';
import { createLogBook } from '../support/log-book.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('what the platform asks of a server', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(() => app.stop());

  const ask = async (path: string) => {
    const response = await fetch(app.url + path);
    return { status: response.status, body: await response.json() };
  };

  it('whether it lives', async () => {
    assert.deepEqual(await ask('/health'), { status: 200, body: { status: 'up' } });
  });

  it('which one it is', async () => {
    const { version } = program;
    const body = { name: 'visit-ready', version, node: process.version };

    assert.deepEqual(await ask('/version'), { status: 200, body });
  });

  it('whether it can work: store, queue, leases and the bot’s identity', async () => {
    const parts = { store: 'up', queue: 'up', leases: 'up', identity: 'up' };

    assert.deepEqual(await ask('/ready'), { status: 200, body: { status: 'ready', parts } });
  });
});

describe('a server that is told to end', () => {
  it('says first that it is not ready, and answers all the same until its notice is over', async () => {
    const app = await startTestApp();

    const ended = app.stop(3_000);
    const ready = await fetch(`${app.url}/ready`);
    const visits = await fetch(app.url + paths.visits, {
      headers: { authorization: `Persona ${app.actor('Dana Whitfield').person.id}` },
    });
    await ended;

    assert.deepEqual([ready.status, await ready.json()], [503, { status: 'stopping' }]);
    assert.equal(visits.status, 200);
    await assert.rejects(fetch(`${app.url}/ready`));
  });
});

describe('a server whose shared store is gone', function () {
  this.timeout(60_000);

  it('lives, and says that it is not ready', async () => {
    const cosmos = await startCosmosDouble();
    const app = await startTestApp({ environment: cosmos.environment });
    await cosmos.stop();

    const ready = await fetch(`${app.url}/ready`);

    assert.equal(ready.status, 503);
    const parts = { store: 'down', queue: 'up', leases: 'down', identity: 'up' };
    assert.deepEqual(await ready.json(), { status: 'not ready', parts });
    assert.equal((await fetch(`${app.url}/health`)).status, 200);
    await app.stop();
  });
});

describe('the check of a server’s parts', () => {
  it('asks them once for all who ask at the same time', async () => {
    let asked = 0;
    const count = () => Promise.resolve((asked += 1));
    const check = createPartsCheck({ store: count }, createLogBook());

    await Promise.all([check(), check(), check()]);

    assert.equal(asked, 1);
  });

  it('says which is down, and keeps the reason to the log', async () => {
    const log = createLogBook();
    const fails = () => Promise.reject(new Error('refused by 10.0.0.4'));
    const check = createPartsCheck({ store: () => Promise.resolve(), queue: fails }, log);

    assert.deepEqual(await check(), { store: 'up', queue: 'down' });
    assert.equal(log.troubles().at(-1), 'part is down');
  });
});
