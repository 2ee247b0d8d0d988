import { setTimeout as sleep } from 'node:timers/promises';

/** Teams counts in a sliding second; one request is left for what the way there squeezes together. */
const mostInASecond = 49;
const window = 1_000;

/** This process's own count of requests to Teams, council by council. */
export interface Pace {
  /** Waits until one more request fits into the second, and counts it. In order of asking. */
  room(council: string): Promise<void>;
  /** Counts an answer to somebody's turn, which never waits. */
  readonly count: (council: string) => void;
}

/**
 * Whatever the slots say, no more than fits goes out in any second: answers to people are counted,
 * and a process that was held up does not make up for it in a burst.
 */
export function createPace(): Pace {
  const councils = new Map<string, { sent: number[]; turn: Promise<void> }>();

  function of(council: string) {
    const known = councils.get(council) ?? { sent: [], turn: Promise.resolve() };
    councils.set(council, known);
    return known;
  }

  async function waitForRoom(sent: number[]): Promise<void> {
    for (;;) {
      const now = performance.now();
      while ((sent[0] ?? now) <= now - window) sent.shift();
      if (sent.length < mostInASecond) break;
      await sleep((sent[sent.length - mostInASecond] ?? now) + window - now);
    }
    sent.push(performance.now());
  }

  return {
    room(council) {
      const known = of(council);
      known.turn = known.turn.then(() => waitForRoom(known.sent));
      return known.turn;
    },
    count(council) {
      of(council).sent.push(performance.now());
    },
  };
}
