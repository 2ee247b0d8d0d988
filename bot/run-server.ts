import { BadEnvironment, readConfig, type Config } from './config.ts';
import type { Outside } from './compose.ts';
import { createLogger } from './platform/logger.ts';
import { systemClock } from './platform/clock.ts';
import type { Telemetry } from './platform/telemetry.ts';
import { StoreNotReady } from './stores/store-not-ready.ts';

/** Long enough for a load balancer to see `/ready` turn, in milliseconds. */
const notice = 3_000;

/** Runs the server as the environment configures it; a bad one ends the process with 1. */
export async function runServer(): Promise<void> {
  try {
    // eslint-disable-next-line no-restricted-properties -- handed to bot/config.ts, which reads it
    await startServer(readConfig(process.env));
  } catch (error) {
    const known = error instanceof BadEnvironment || error instanceof StoreNotReady;
    if (!known) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** @param doubles what tests put in the place of Azure */
export async function startServer(
  config: Config,
  doubles: Pick<Outside, 'credentials'> = {},
): Promise<void> {
  const { log, measures, stopTelemetry } = await startWatching(config);
  // Only now, so that what these load can be traced.
  const [{ openStore }, { compose }] = await Promise.all([
    import('./open-store.ts'),
    import('./compose.ts'),
  ]);
  const kept = await openStore(config, log, measures);
  const app = await compose(config, { clock: systemClock, log, kept, measures, ...doubles });
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
    void app
      .close(config.production ? notice : 0)
      .then(stopTelemetry)
      .finally(() => process.exit(0));
  });
}

/** The log, and figures where somebody looks at them: what sends them is loaded for that alone. */
async function startWatching({ logLevel, insights, production }: Config) {
  const log = createLogger(logLevel);
  if (insights === null) return { log, measures: undefined, stopTelemetry: () => undefined };
  const { startTelemetry } = await import('./platform/telemetry.ts');
  const telemetry: Telemetry = startTelemetry({
    connectionString: insights,
    byIdentity: production,
  });
  const { measures, alsoTold, stop } = telemetry;
  return { log: alsoTold(log), measures, stopTelemetry: stop };
}
