import { setTimeout as after } from 'node:timers/promises';
import { paths } from '../../bot/contract/paths.ts';
import type { DoublePerson } from '../support/connector-double/messages.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { readPressAnswer } from '../support/press-answer.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import type { Journal, Outcome } from './journal.ts';

/** What a person's presses must have left behind. */
export interface Expected {
  readonly personId: string;
  /** By item: done or not, as the last answer said; null where an answer is missing. */
  readonly done: ReadonlyMap<string, boolean | null>;
}

export interface Soaked {
  readonly url: string;
  readonly double: ConnectorDouble;
  readonly journal: Journal;
  /** The keys of the items that everybody has. */
  readonly items: readonly string[];
  readonly signal: AbortSignal;
}

const texts = ['my items', 'status', 'help', 'What are the latest findings?'];

/**
 * One person until the soak ends: presses their own items, done and undone, types, and looks at the
 * tab, some ten seconds between. Resolves with what the store must hold.
 */
export async function livePerson(soaked: Soaked, person: DoublePerson): Promise<Expected> {
  const done = new Map<string, boolean | null>();
  for (let turn = 0; !soaked.signal.aborted; turn += 1) {
    await after(4_000 + Math.random() * 12_000);
    const chance = Math.random();
    if (chance < 0.6) await press(soaked, person, { done, turn });
    else if (chance < 0.8) await type(soaked, person, texts[turn % texts.length]!);
    else await look(soaked, person);
  }
  return { personId: person.aadObjectId, done };
}

async function press(
  soaked: Soaked,
  person: DoublePerson,
  { done, turn }: { done: Map<string, boolean | null>; turn: number },
): Promise<void> {
  const { double, journal, items } = soaked;
  const item = items[turn % items.length]!;
  const wanted = done.get(item) !== true;
  const data = { visit: announcedVisit, item, kind: 'personal', page: 0 };
  const action = { type: 'Action.Execute', verb: wanted ? 'item.complete' : 'item.reopen', data };
  const outcome = await journal.note('press', async () => {
    const value = { action, trigger: 'manual' };
    const activity = { type: 'invoke', name: 'adaptiveCard/action', value };
    const response = await post(soaked, teamsActivity(double, { person }, activity));
    const { card, statusCode } = await readPressAnswer(response);
    if (statusCode !== 200) return 'failed';
    return card === undefined ? 'refused' : 'answered';
  });
  // A press that was refused, or whose answer is missing, may have been made or not.
  done.set(item, outcome === 'answered' ? wanted : null);
}

function type(soaked: Soaked, person: DoublePerson, text: string): Promise<Outcome> {
  return soaked.journal.note('message', async () => {
    const response = await post(soaked, teamsActivity(soaked.double, { person }, { text }));
    await response.arrayBuffer();
    return response.ok ? 'answered' : 'failed';
  });
}

function look({ url, journal }: Soaked, person: DoublePerson): Promise<Outcome> {
  return journal.note('page', async () => {
    const headers = { authorization: `Persona ${person.aadObjectId}` };
    const response = await fetch(url + paths.readiness(announcedVisit), { headers });
    await response.arrayBuffer();
    if (response.ok) return 'answered';
    return response.status === 429 || response.status === 503 ? 'refused' : 'failed';
  });
}

function post({ url }: Soaked, activity: object): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
}
