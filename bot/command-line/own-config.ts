import { readConfig, type Config } from '../config.ts';

/** The settings of the environment that the command line was started in. @throws BadEnvironment */
export function ownConfig(): Config {
  // eslint-disable-next-line no-restricted-properties -- handed to bot/config.ts, which reads it
  return readConfig(process.env);
}
