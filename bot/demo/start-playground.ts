import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A running Agents Playground. */
export interface Playground {
  readonly end: () => void;
  /** Calls back when it ends without having been told to. */
  readonly onLost: (listener: () => void) => void;
}

/**
 * Starts Microsoft's Agents Playground as the Teams client, telemetry off, with the demo's people.
 * @throws Error when it ends before it listens
 */
export async function startPlayground(place: {
  port: number;
  messagesUrl: string;
  logFile: string;
  /** The file of its people, and of who is looking. */
  settings: string;
}): Promise<Playground> {
  const keeper = fork(join(import.meta.dirname, 'playground-keeper.ts'), parametersFor(place), {
    env: {
      // eslint-disable-next-line no-restricted-properties -- handed on as it is, with a few more
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: resolve(place.settings),
      M365_AGENTS_PLAYGROUND_LOGFILE: resolve(place.logFile),
    },
  });
  const ended = once(keeper, 'exit').then(() => {
    throw new Error(`The Agents Playground did not start. Its log: ${place.logFile}`);
  });
  await Promise.race([once(keeper, 'message'), ended]);
  ended.catch(() => undefined);
  let told = false;
  return {
    end() {
      told = true;
      if (keeper.connected) keeper.disconnect();
    },
    onLost(listener) {
      keeper.once('exit', () => {
        if (!told) listener();
      });
    },
  };
}

/** Where the Playground takes messages from the bot. */
export function connectorUrl(port: number): string {
  return `http://127.0.0.1:${port}/_connector`;
}

function parametersFor({ port, messagesUrl }: { port: number; messagesUrl: string }): string[] {
  return [
    join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js'),
    'start',
    ...['-e', messagesUrl],
    ...['-c', 'msteams'],
    '--dt',
    ...['-p', String(port)],
    ...['--su', connectorUrl(port)],
  ];
}
