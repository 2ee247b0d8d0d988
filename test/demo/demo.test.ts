import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type Server, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Demo, type DemoPlace, createDemoPlace, startDemo } from '../support/start-demo.ts';

const at = '2026-11-24T10:05:00Z';

describe('the running demo', function () {
  this.timeout(60_000);
  let place: DemoPlace;
  let demo: Demo | undefined;
  const intruders: Server[] = [];

  beforeEach(async () => {
    place = await createDemoPlace();
  });
  afterEach(async () => {
    await demo?.stop('SIGKILL');
    for (const intruder of intruders.splice(0)) intruder.close();
    await place.remove();
  });

  it('says where Teams, the tab and health are, and what to type', async () => {
    demo = await startDemo(place, { at });
    for (const url of [demo.playgroundUrl, demo.tabUrl, demo.healthUrl])
      assert.equal((await fetch(url)).status, 200, url);
    assert.match(demo.output(), /We’ve had the call\. Focused visit on care leavers/);
  });

  it('says which ports are taken, and uses others', async () => {
    for (const port of Object.values(place.ports)) {
      const intruder = createServer().listen(port, '127.0.0.1');
      intruders.push(intruder);
      await once(intruder, 'listening');
    }
    demo = await startDemo(place, { at });

    const { server, playground } = place.ports;
    assert.equal(new URL(demo.tabUrl).port, otherPort(demo, `${server}.*: the server`));
    assert.equal(
      new URL(demo.playgroundUrl).port,
      otherPort(demo, `${playground}.*: the playground`),
    );
    assert.equal((await fetch(demo.tabUrl)).status, 200);
  });

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    it(`takes the Playground with it when it ends by ${signal}`, async () => {
      demo = await startDemo(place, { at });
      await demo.stop(signal);
      await silenceOf(demo.playgroundUrl);
      await silenceOf(demo.tabUrl);
    });
  }

  it('exits 2 with a plain line when it is started with an option that it does not have', async () => {
    const script = join(import.meta.dirname, '../../bot/demo/main.ts');
    const run = promisify(execFile)(process.execPath, [script, '--frsh']);
    await assert.rejects(run, ({ code, stderr }: { code: number; stderr: string }) => {
      assert.equal(code, 2);
      assert.match(stderr, /^Unknown option '--frsh'\nUsage: npm run demo/);
      return true;
    });
  });
});

/** The port that the demo says it uses in place of a taken one. */
function otherPort(demo: Demo, taken: string): string | undefined {
  const line = new RegExp(`^Port ${taken} uses (\\d+) instead\\.$`, 'm');
  return line.exec(demo.output())?.[1];
}

/** Resolves once nobody answers at an address any more. */
async function silenceOf(url: string): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (!answered) return;
    await after(50);
  }
  throw new Error(`${url} still answers`);
}
