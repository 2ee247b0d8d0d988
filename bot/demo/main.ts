import { rm, mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compose } from '../compose.ts';
import { demoTenantId, readConfig } from '../config.ts';
import { clockFrom, systemClock } from '../platform/clock.ts';
import { createLogger } from '../platform/logger.ts';
import { buildTab } from './build-tab.ts';
import { freePort } from './free-port.ts';
import { seedDemo } from './seed-demo.ts';
import { connectorUrl, startPlayground } from './start-playground.ts';

const dataFolder = '.data';
const usual = { server: 3978, playground: 56_150 } as const;

/** The whole product on this machine, with the Agents Playground as Teams: no account, no cloud. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean' },
      at: { type: 'string' },
      'skip-build': { type: 'boolean' },
    },
  });
  if (values.fresh === true) await rm(dataFolder, { recursive: true, force: true });
  await mkdir(dataFolder, { recursive: true });
  if (values['skip-build'] !== true) {
    say('Building the tab …');
    await buildTab();
  }
  const ports = {
    server: await freePort(usual.server),
    playground: await freePort(usual.playground),
  };
  sayTaken(ports);
  const app = await startServer(ports, values.at);
  const endPlayground = await startPlayground({
    port: ports.playground,
    messagesUrl: `http://127.0.0.1:${ports.server}/api/messages`,
    logFile: `${dataFolder}/playground.log`,
  });
  app.resume();
  welcome(ports);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endPlayground();
      void app.close().then(() => process.exit(0));
    });
  }
}

async function startServer(ports: { server: number; playground: number }, at?: string) {
  const config = readConfig({
    PORT: String(ports.server),
    SQLITE_PATH: `${dataFolder}/visit-ready.sqlite`,
    LOG_LEVEL: 'warn',
  });
  const clock = at === undefined ? systemClock : clockFrom(at);
  const app = compose(config, { clock, log: createLogger(config.logLevel) });
  await seedDemo(app, demoTenantId, connectorUrl(ports.playground));
  await new Promise<void>((resolve) => {
    app.server.listen(ports.server, '127.0.0.1', resolve);
  });
  return app;
}

function sayTaken(ports: { server: number; playground: number }): void {
  for (const part of ['server', 'playground'] as const) {
    if (ports[part] === usual[part]) continue;
    say(
      `Port ${usual[part]} is taken by another program: the ${part} uses ${ports[part]} instead.`,
    );
  }
}

function welcome(ports: { server: number; playground: number }): void {
  say(`
Visit Ready is running. Development identities are on; nothing leaves this machine.

  Teams (Agents Playground)  http://127.0.0.1:${ports.playground}
  The tab                    http://127.0.0.1:${ports.server}/tab/
  Health                     http://127.0.0.1:${ports.server}/health

Type in the Playground’s chat:

  We’ve had the call. Focused visit on care leavers, 9:30 this morning
  status
  What are the latest findings?

A letter to import in the tab, under Findings: bot/demo/documents/exampleshire-focused-visit-letter.pdf
Everything is kept in ${dataFolder}/. Stop with Ctrl+C; start over with: npm run demo -- --fresh
`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await main();
