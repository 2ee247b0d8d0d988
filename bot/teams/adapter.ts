import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type {
  BotFrameworkAuthentication,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Logger } from '../application/ports.ts';

/** botbuilder's own setting names; all empty means a development server without authentication. */
export type BotSettings = Readonly<Record<string, string>>;

/** Checks tokens that come in and signs requests that go out, as botbuilder does. */
export function createAuthentication(
  settings: BotSettings,
  credentials?: ServiceClientCredentialsFactory,
): BotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication({ ...settings }, credentials);
}

/** The SDK's adapter; what a turn throws is logged and never sent to anybody. */
export function createAdapter(
  authentication: BotFrameworkAuthentication,
  log: Logger,
): CloudAdapter {
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = (_context, error) => {
    log.error({ error }, 'turn failed');
    return Promise.resolve();
  };
  return adapter;
}
