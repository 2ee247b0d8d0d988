import { setImmediate as turn } from 'node:timers/promises';
import type { Timer } from '../../bot/delivery/reminder-scheduler.ts';
import type { TestClock } from './test-clock.ts';

/** A timer on a test's clock: nothing happens but what the test lets happen. */
export interface TestTimer {
  readonly timer: Timer;
  /** Milliseconds until each wake-up that is waited for, the soonest first. */
  waits(): number[];
  /** Moves the clock to the soonest wake-up, wakes whoever waits for it, and lets them work. */
  wake(): Promise<void>;
  /** Lets everybody do what they can do now. */
  settle(): Promise<void>;
}

interface Waiting {
  readonly at: number;
  readonly work: () => void;
}

export function createTestTimer(clock: TestClock): TestTimer {
  const waiting = new Set<Waiting>();
  const now = () => Date.parse(clock.now());
  const inOrder = () => [...waiting].sort((a, b) => a.at - b.at);
  // The store on one machine answers within a turn, and nobody asks it so often in a row.
  const settle = async () => {
    for (let turns = 0; turns < 100; turns += 1) await turn();
  };

  return {
    timer(wait, work) {
      const one = { at: now() + wait, work };
      waiting.add(one);
      return () => waiting.delete(one);
    },
    waits: () => inOrder().map(({ at }) => at - now()),
    async wake() {
      const [soonest] = inOrder();
      if (soonest === undefined) throw new Error('Nobody waits to be woken');
      waiting.delete(soonest);
      clock.set(new Date(Math.max(soonest.at, now())).toISOString());
      soonest.work();
      await settle();
    },
    settle,
  };
}
