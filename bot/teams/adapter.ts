import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import {
  AuthenticationError,
  type AuthenticateRequestResult,
  type BotFrameworkAuthentication,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Logger } from '../application/ports.ts';
import { countAnswers } from './count-answers.ts';

/** botbuilder's own setting names; all empty means a development server without authentication. */
export type BotSettings = Readonly<Record<string, string>>;

/** Makes what requests that go out are signed with. */
export type CredentialsMaker = Pick<ServiceClientCredentialsFactory, 'createCredentials'>;

/** Of the registration that the settings name. */
export function createCredentials(settings: BotSettings): CredentialsMaker {
  return new ConfigurationServiceClientCredentialFactory({ ...settings });
}

/** Checks tokens that come in and signs requests that go out, as botbuilder does. */
export function createAuthentication(
  settings: BotSettings,
  credentials?: ServiceClientCredentialsFactory,
): BotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication({ ...settings }, credentials);
}

/**
 * The SDK's adapter, which would write what goes wrong to the console and send its text to the
 * caller: here it is logged, and the caller gets the status alone.
 */
class LoggingAdapter extends CloudAdapter {
  readonly #log: Logger;

  constructor(authentication: BotFrameworkAuthentication, log: Logger) {
    super(authentication);
    this.#log = log;
  }

  protected override async processActivity(
    sender: string | AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    try {
      // Typed as two overloads, of which either takes what the other does.
      return await super.processActivity(sender as string, activity, logic);
    } catch (error) {
      if (error instanceof AuthenticationError) {
        this.#log.warn({ error }, 'activity without a good token refused');
        return { status: 401 };
      }
      this.#log.error({ error }, 'activity not taken');
      return { status: 500 };
    }
  }
}

/**
 * What a turn throws is logged and never sent to anybody.
 * @param parts.onRequest called with the council before an answer to a turn goes out
 */
export function createAdapter(
  authentication: BotFrameworkAuthentication,
  { log, onRequest }: { log: Logger; onRequest: (council: string) => void },
): CloudAdapter {
  const adapter = new LoggingAdapter(authentication, log);
  countAnswers(adapter, onRequest);
  adapter.onTurnError = (_context, error) => {
    log.error({ error }, 'turn failed');
    return Promise.resolve();
  };
  return adapter;
}
