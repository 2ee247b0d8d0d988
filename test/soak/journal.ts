/** What became of one request: answered, refused in words, failed, or nobody was there to ask. */
export type Outcome = 'answered' | 'refused' | 'failed' | 'away';

export interface Entry {
  readonly kind: 'press' | 'message' | 'page';
  readonly outcome: Outcome;
  /** Milliseconds since the soak began. */
  readonly at: number;
  /** Milliseconds that it took. */
  readonly took: number;
}

/** Everything that was asked for, in the order in which it ended. */
export interface Journal {
  readonly entries: readonly Entry[];
  note(kind: Entry['kind'], ask: () => Promise<Outcome>): Promise<Outcome>;
  /** Milliseconds since the soak began. */
  now(): number;
}

/** @param isAway whether the server is being started again: what is not answered then is no failure */
export function createJournal(isAway: () => boolean): Journal {
  const entries: Entry[] = [];
  const began = performance.now();
  const now = () => performance.now() - began;
  return {
    entries,
    now,
    async note(kind, ask) {
      const at = now();
      const awayBefore = isAway();
      const outcome = await ask().catch(() => (awayBefore || isAway() ? 'away' : 'failed'));
      entries.push({ kind, outcome, at, took: now() - at });
      return outcome;
    },
  };
}
