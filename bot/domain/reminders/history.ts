import type { Round, Thing } from './round.ts';

/** What has come of one thing of one person in the rounds so far. */
export interface ThingHistory {
  reminders: number;
  /** When it was last reminded of or escalated; null for never. */
  lastAt: string | null;
  toManager: boolean;
  toCoordinator: boolean;
}

export interface PersonHistory {
  /** When they last got a reminder, whatever of. */
  readonly lastAt: string | null;
  of(thing: Thing): Readonly<ThingHistory>;
}

const nothing: ThingHistory = {
  reminders: 0,
  lastAt: null,
  toManager: false,
  toCoordinator: false,
};

/** Reads a visit's rounds, oldest first, as the history of each person. */
export function historyOf(rounds: readonly Round[]): (personId: string) => PersonHistory {
  const things = new Map<string, ThingHistory>();
  const lastAt = new Map<string, string>();
  const change = (key: string, changes: Partial<ThingHistory>) => {
    things.set(key, { ...(things.get(key) ?? nothing), ...changes });
  };
  for (const { at, entries } of rounds) {
    for (const { personId, reminded, toManager, toCoordinator } of entries) {
      if (reminded.length > 0) lastAt.set(personId, at);
      for (const thing of reminded) {
        const key = `${personId} ${thing}`;
        change(key, { reminders: (things.get(key)?.reminders ?? 0) + 1, lastAt: at });
      }
      for (const thing of toManager) {
        change(`${personId} ${thing}`, { toManager: true, lastAt: at });
      }
      for (const thing of toCoordinator) {
        change(`${personId} ${thing}`, { toCoordinator: true, lastAt: at });
      }
    }
  }
  return (personId) => ({
    lastAt: lastAt.get(personId) ?? null,
    of: (thing) => things.get(`${personId} ${thing}`) ?? nothing,
  });
}
