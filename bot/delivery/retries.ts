import { setTimeout as sleep } from 'node:timers/promises';

/** Work that rests before it is tried again, while everything else goes on. */
export interface Retries {
  /** Whether the piece of work with this key is resting. */
  has(key: string): boolean;
  /** Does the work after `wait` milliseconds, unless everything is stopping by then. */
  later(key: string, wait: number, work: () => Promise<void>): void;
  /** Resolves once nothing rests any more; at once after a stop. */
  settle(): Promise<void>;
}

export function createRetries(stopping: AbortSignal): Retries {
  const resting = new Map<string, Promise<void>>();

  async function rest(key: string, wait: number, work: () => Promise<void>): Promise<void> {
    await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
    resting.delete(key);
    if (!stopping.aborted) await work();
  }

  return {
    has: (key) => resting.has(key),
    later(key, wait, work) {
      resting.set(key, rest(key, wait, work));
    },
    async settle() {
      while (resting.size > 0) await Promise.all(resting.values());
    },
  };
}
