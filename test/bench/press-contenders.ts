import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/start-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import { createPressTurns } from './press-turns.ts';
import { seedPressVisit } from './seed-press-visit.ts';

/** A running bot with something to press. */
export interface PressContender {
  name: string;
  url: string;
  /** The next press of one of the people, from 0, as Teams posts it. */
  press: (person: number) => object;
  /** How many presses it has kept; null when it keeps none. */
  kept: () => number | null;
  stop: () => Promise<void>;
}

/** The peer: botbuilder and restify, and nothing stored. */
export function startBareBot(double: ConnectorDouble): Promise<PressContender> {
  return startPeer(double, 'bare botbuilder and restify', {});
}

/** The peer with a row written to the disk for each press: what a bot that forgets nothing costs at least. */
export async function startKeepingBot(double: ConnectorDouble): Promise<PressContender> {
  const folder = temporaryFolder(tmpdir());
  const bot = await startPeer(double, 'the bare bot, keeping each press', {
    KEEP_IN: folder.file('presses.sqlite'),
  });
  return {
    ...bot,
    async stop() {
      await bot.stop();
      folder.remove();
    },
  };
}

async function startPeer(
  double: ConnectorDouble,
  name: string,
  environment: Record<string, string>,
): Promise<PressContender> {
  const { url, stop } = await startProgram({
    parameters: [fileURLToPath(new URL('bare-bot.ts', import.meta.url))],
    environment: { ...environment, PORT: String(await freePort()) },
  });
  return {
    name,
    url,
    press: (person) => pressActivity(double, person, { verb: 'item.complete', data: { item: 1 } }),
    kept: () => null,
    stop: () => stop(),
  };
}

/**
 * Visit Ready as it runs without an app id, with an announced visit: each of the double's people
 * presses their own items, done and undone, and each press is a commit.
 */
export async function startProduct(double: ConnectorDouble): Promise<PressContender> {
  const seeded = await seedPressVisit(double);
  const port = await freePort();
  const { stop } = await startProgram({
    parameters: [fileURLToPath(new URL('../../bot/main.ts', import.meta.url))],
    environment: { PORT: String(port), SQLITE_PATH: seeded.file, LOG_LEVEL: 'info' },
    ready: /listening/,
  });
  const turns = double.options.people.map(() => createPressTurns(seeded.items));
  return {
    name: 'Visit Ready',
    url: `http://127.0.0.1:${port}`,
    press(person) {
      const { item, verb } = turns[person]!();
      const data = { visit: seeded.visitId, item, kind: 'personal', page: 0 };
      return pressActivity(double, person, { verb, data });
    },
    kept: seeded.countPresses,
    async stop() {
      await stop();
      seeded.remove();
    },
  };
}

function pressActivity(
  double: ConnectorDouble,
  index: number,
  pressed: { verb: string; data: object },
): object {
  const person = double.options.people[index];
  if (!person) throw new Error('There are more presses at once than people');
  const value = { action: { type: 'Action.Execute', ...pressed }, trigger: 'manual' };
  return teamsActivity(double, { person }, { type: 'invoke', name: 'adaptiveCard/action', value });
}
