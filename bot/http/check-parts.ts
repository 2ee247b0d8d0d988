import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../application/ports.ts';

/** How each part of the server is just now. */
export type CheckParts = () => Promise<Readonly<Record<string, 'up' | 'down'>>>;

/** Anybody may ask, as often as they like; the parts are asked once in so many milliseconds. */
const validFor = 5_000;
/** A part that says nothing for so long is down, in milliseconds. */
const patience = 3_000;

/** Asks each part, all at once, and remembers the answers for a little while. */
export function createPartsCheck(
  checks: Readonly<Record<string, () => Promise<unknown>>>,
  log: Logger,
): CheckParts {
  let asked: { at: number; answers: ReturnType<CheckParts> } | null = null;

  async function stateOf([part, check]: [string, () => Promise<unknown>]) {
    const giveUp = new AbortController();
    const late = sleep(patience, undefined, { signal: giveUp.signal }).then(() => {
      throw new Error('no answer in time');
    });
    try {
      await Promise.race([check(), late]);
      return [part, 'up'] as const;
    } catch (error) {
      log.warn({ part, error }, 'part is down');
      return [part, 'down'] as const;
    } finally {
      giveUp.abort();
      late.catch(() => undefined);
    }
  }

  return () => {
    const now = performance.now();
    if (asked === null || now - asked.at > validFor) {
      const answers = Promise.all(Object.entries(checks).map(stateOf)).then(Object.fromEntries);
      asked = { at: now, answers: answers as ReturnType<CheckParts> };
    }
    return asked.answers;
  };
}
