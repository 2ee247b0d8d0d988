import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Starts Microsoft's Agents Playground as the Teams client, telemetry off, with the demo's people.
 * @returns the way to end it @throws Error when it ends before it listens
 */
export async function startPlayground(place: {
  port: number;
  messagesUrl: string;
  logFile: string;
}): Promise<() => void> {
  const program = join(root, 'node_modules/.bin/agentsplayground');
  const keeper = fork(
    join(import.meta.dirname, 'playground-keeper.ts'),
    [
      program,
      'start',
      ...['-e', place.messagesUrl],
      ...['-c', 'msteams'],
      '--dt',
      ...['-p', String(place.port)],
      ...['--su', connectorUrl(place.port)],
    ],
    {
      env: {
        // eslint-disable-next-line no-restricted-properties -- handed on as it is, with a few more
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(root, '.m365agentsplayground.yml'),
        M365_AGENTS_PLAYGROUND_LOGFILE: place.logFile,
      },
    },
  );
  const ended = once(keeper, 'exit').then(() => {
    throw new Error(`The Agents Playground did not start. Its log: ${place.logFile}`);
  });
  await Promise.race([once(keeper, 'message'), ended]);
  ended.catch(() => undefined);
  return () => {
    keeper.disconnect();
  };
}

/** Where the Playground takes messages from the bot. */
export function connectorUrl(port: number): string {
  return `http://127.0.0.1:${port}/_connector`;
}
