import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until one more request may go out. */
export type Pace = () => Promise<void>;

/**
 * Lets at most `perSecond` requests out in any second. Teams allows an app 50 a second in each
 * council; the margin below that is the caller's choice.
 */
export function createPace(perSecond: number): Pace {
  const sent: number[] = [];
  let turn = Promise.resolve();

  async function waitForRoom(): Promise<void> {
    const oldest = sent.length < perSecond ? undefined : sent.shift();
    const wait = oldest === undefined ? 0 : oldest + 1_000 - performance.now();
    if (wait > 0) await sleep(wait);
    sent.push(performance.now());
  }

  return () => {
    turn = turn.then(waitForRoom);
    return turn;
  };
}
