import { join } from 'node:path';
import type * as ConfigModule from '../../bot/config.ts';
import type * as RunModule from '../../bot/run-server.ts';
import { unsigned } from './unsigned.ts';

/**
 * Starts a release as production does, with the settings of production; then points what is in
 * Azure at doubles, which production’s own settings refuse.
 */
const [, , release = ''] = process.argv;
const { readConfig } = (await import(join(release, 'bot/built/config.js'))) as typeof ConfigModule;
const { startServer } = (await import(
  join(release, 'bot/built/run-server.js')
)) as typeof RunModule;

const config = readConfig(process.env);
const doubles = JSON.parse(process.env.TEST_DOUBLES ?? '{}') as {
  cosmos: { endpoint: string; key: string };
  queue: string;
  bot: Record<string, string>;
};
await startServer(
  {
    ...config,
    cosmos: { ...config.cosmos, ...doubles.cosmos },
    storageQueue: { url: null, connectionString: doubles.queue },
    bot: { ...config.bot, ...doubles.bot },
  },
  { credentials: unsigned },
);
