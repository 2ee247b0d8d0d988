import { systemClock } from './platform/clock.ts';
import { compose } from './compose.ts';
import { BadEnvironment, readConfig } from './config.ts';
import { createLogger } from './platform/logger.ts';
import { openStore } from './open-store.ts';
import { StoreNotReady } from './stores/store-not-ready.ts';

/** Long enough for a load balancer to see `/ready` turn, in milliseconds. */
const notice = 3_000;

async function start(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- handed to bot/config.ts, which reads it
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const kept = await openStore(config, log);
  const app = await compose(config, { clock: systemClock, log, kept });
  // Development identities must not be reachable from another machine.
  const host = config.tabAppId === null ? '127.0.0.1' : '0.0.0.0';
  app.server.listen(config.port, host, () => {
    log.info({ port: config.port, developmentIdentities: config.tabAppId === null }, 'listening');
    app.resume().catch((error: unknown) => {
      log.error({ error }, 'not everything resumed');
    });
  });
  app.server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    process.stderr.write(`PORT: ${config.port} is taken by another program\n`);
    process.exit(1);
  });
  process.once('SIGTERM', () => {
    void app.close(config.production ? notice : 0).then(() => {
      process.exit(0);
    });
  });
}

try {
  await start();
} catch (error) {
  const known = error instanceof BadEnvironment || error instanceof StoreNotReady;
  if (!known) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
