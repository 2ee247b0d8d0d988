import { fileURLToPath } from 'node:url';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/start-program.ts';
import { teamsActivity } from '../support/teams-activity.ts';

/** A running bot with something to press. */
export interface PressContender {
  name: string;
  url: string;
  /** The next press, as Teams posts it. */
  press: () => object;
  stop: () => Promise<void>;
}

/** The peer: botbuilder and restify, and nothing stored. */
export async function startBareBot(double: ConnectorDouble): Promise<PressContender> {
  const { url, stop } = await startProgram({
    parameters: [fileURLToPath(new URL('bare-bot.ts', import.meta.url))],
    environment: { ...double.environment, PORT: String(await freePort()) },
  });
  const [person] = double.options.people;
  if (!person) throw new Error('The bench needs somebody to press');
  const action = { type: 'Action.Execute', verb: 'item.complete', data: { item: 1 } };
  return {
    name: 'bare botbuilder and restify',
    url,
    press: () =>
      teamsActivity(
        double,
        { person },
        { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } },
      ),
    stop: () => stop(),
  };
}
