import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compose } from '../compose.ts';
import { demoTenantId, readConfig } from '../config.ts';
import { openStore } from '../open-store.ts';
import { clockFrom, systemClock } from '../platform/clock.ts';
import { createLogger } from '../platform/logger.ts';
import { buildTab } from './build-tab.ts';
import { BadDemoOptions, readDemoOptions, type DemoOptions, type Ports } from './demo-options.ts';
import { freePort } from './free-port.ts';
import { settingsFor } from './playground-settings.ts';
import { seedDemo } from './seed-demo.ts';
import { connectorUrl, startPlayground } from './start-playground.ts';
import { takenPortLines, welcomeWords } from './welcome.ts';

// eslint-disable-next-line no-restricted-properties -- handed to bot/config.ts, which reads it
const environment = process.env;

/** The whole product on this machine, with the Agents Playground as Teams: no account, no cloud. */
async function main(): Promise<void> {
  const options = readDemoOptions(process.argv.slice(2));
  if (options.fresh) await rm(options.data, { recursive: true, force: true });
  await mkdir(options.data, { recursive: true });
  if (!options.skipBuild) {
    say('Building the tab …');
    await buildTab();
  }
  const ports = {
    server: await freePort(options.ports.server),
    playground: await freePort(options.ports.playground),
  };
  takenPortLines(options.ports, ports).forEach(say);
  const app = await startServer(ports, options);
  const playground = await startPlayground({
    port: ports.playground,
    messagesUrl: `http://127.0.0.1:${ports.server}/api/messages`,
    logFile: join(options.data, 'playground.log'),
    settings: await settingsFor(options.as, join(options.data, 'playground.yml')),
  });
  await app.resume();
  say(welcomeWords(ports, options));

  function end(exitCode: number): void {
    playground.end();
    void app.close().then(() => process.exit(exitCode));
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      end(0);
    });
  }
  playground.onLost(() => {
    say('The Agents Playground has ended by itself, and the demo with it. Start it again.');
    end(1);
  });
}

async function startServer(ports: Ports, { data, at }: DemoOptions) {
  const config = readConfig({
    ...storeOf(environment),
    PORT: String(ports.server),
    SQLITE_PATH: join(data, 'visit-ready.sqlite'),
    LOG_LEVEL: 'warn',
    CHAT_URL: `http://127.0.0.1:${ports.playground}`,
  });
  const clock = at === null ? systemClock : clockFrom(at);
  const log = createLogger(config.logLevel);
  const app = await compose(config, { clock, log, kept: await openStore(config, log) });
  await seedDemo(app, demoTenantId, connectorUrl(ports.playground));
  await new Promise<void>((resolve) => {
    app.server.listen(ports.server, '127.0.0.1', resolve);
  });
  return app;
}

/** The demo keeps everything in a file, or wherever the environment says; it heeds nothing else. */
function storeOf(set: Readonly<Record<string, string | undefined>>) {
  const names = Object.keys(set).filter((name) => name === 'STORE' || name.startsWith('COSMOS_'));
  return Object.fromEntries(names.map((name) => [name, set[name]]));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BadDemoOptions)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
