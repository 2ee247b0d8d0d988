import { setTimeout as after } from 'node:timers/promises';
import type { Call } from './messages.ts';

export interface Ledger {
  add(call: Call): void;
  calls(): readonly Call[];
  /**
   * Resolves as soon as the condition holds, looked at after every request of the bot. Rejects
   * with what was awaited after thirty seconds, or `patience` milliseconds.
   */
  until(what: string, condition: () => boolean, patience?: number): Promise<void>;
  clear(): void;
}

const usualPatience = 30_000;

/** Everything that the bot asked for, in order. */
export function createLedger(): Ledger {
  let calls: Call[] = [];
  const watchers = new Set<() => void>();

  return {
    add(call) {
      calls.push(call);
      for (const watch of watchers) watch();
    },
    calls: () => calls,
    async until(what, condition, patience = usualPatience) {
      const stop = new AbortController();
      const met = new Promise<'met'>((resolve) => {
        const watch = (): void => {
          if (!condition()) return;
          watchers.delete(watch);
          resolve('met');
        };
        watchers.add(watch);
        watch();
      });
      const late = after(patience, 'late' as const, { signal: stop.signal }).catch(() => 'stopped');
      const outcome = await Promise.race([met, late]);
      stop.abort();
      if (outcome === 'late') throw new Error(`Waited ${patience / 1_000} seconds for ${what}`);
    },
    clear() {
      calls = [];
    },
  };
}
