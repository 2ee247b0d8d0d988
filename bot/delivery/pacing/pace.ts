import { setTimeout as sleep } from 'node:timers/promises';
import { usualRequestLength } from './slots.ts';

const shortest = 1_000;
/** What Teams refuses shows that requests bunch up on the way: its second is taken as longer by this. */
const wider = 20;
const widest = 1_300;
/** So long without a refusal, and the second is taken as shorter again, in milliseconds. */
const calm = 5_000;

/** This process's own count of requests to Teams, council by council. */
export interface Pace {
  /** Waits until one more request fits into the second, and counts it. In order of asking. */
  room(council: string): Promise<void>;
  /** Waits until nobody waits for room. */
  quiet(council: string): Promise<void>;
  /** Counts an answer to somebody's turn, which never waits. */
  readonly count: (council: string) => void;
  /** Teams has refused a request for its rate: this council is sent to more slowly for a while. */
  slowDown(council: string): void;
}

interface Council {
  readonly sent: number[];
  turn: Promise<void>;
  window: number;
  /** When the window was last changed. */
  changed: number;
}

/**
 * Whatever the slots say, no more than fits goes out in any second: answers to people are counted,
 * and a process that was held up does not make up for it in a burst.
 */
export function createPace(requestLength = usualRequestLength): Pace {
  // Teams counts in a sliding second; one request is left for what the way there squeezes together.
  const mostInASecond = Math.ceil(shortest / requestLength);
  const councils = new Map<string, Council>();

  function of(council: string): Council {
    const fresh = { sent: [], turn: Promise.resolve(), window: shortest, changed: 0 };
    const known = councils.get(council) ?? fresh;
    councils.set(council, known);
    return known;
  }

  return {
    room(council) {
      const known = of(council);
      known.turn = known.turn.then(() => waitForRoom(known, mostInASecond));
      return known.turn;
    },
    quiet: (council) => of(council).turn,
    count(council) {
      of(council).sent.push(performance.now());
    },
    slowDown(council) {
      const known = of(council);
      setWindow(known, Math.min(widest, known.window + wider));
    },
  };
}

async function waitForRoom(council: Council, mostInASecond: number): Promise<void> {
  const { sent } = council;
  for (;;) {
    const now = performance.now();
    if (council.window > shortest && now - council.changed > calm) {
      setWindow(council, council.window - wider);
    }
    while ((sent[0] ?? now) <= now - council.window) sent.shift();
    if (sent.length < mostInASecond) break;
    await sleep((sent[sent.length - mostInASecond] ?? now) + council.window - now);
  }
  sent.push(performance.now());
}

function setWindow(council: Council, window: number): void {
  council.window = window;
  council.changed = performance.now();
}
