import { setTimeout as after } from 'node:timers/promises';

type Condition = () => boolean | Promise<boolean>;

/** Waiting for a state, looked at whenever something has changed. */
export interface Watching {
  /** Something has changed: has what somebody waits for come about? */
  changed(): void;
  /**
   * Resolves as soon as the condition holds. Rejects with what was awaited after thirty seconds, or
   * `patience` milliseconds.
   */
  until(what: string, condition: Condition, patience?: number): Promise<void>;
}

const usualPatience = 30_000;

export function createWatching(): Watching {
  const watchers = new Set<() => void>();

  function watch(condition: Condition): { met: Promise<'met'>; forget: () => void } {
    let look = (): void => undefined;
    const met = new Promise<'met'>((resolve, reject) => {
      const lookOnce = async (): Promise<void> => {
        if (await condition()) resolve('met');
      };
      look = () => {
        lookOnce().catch(reject);
      };
    });
    watchers.add(look);
    look();
    return { met, forget: () => watchers.delete(look) };
  }

  return {
    changed() {
      for (const look of watchers) look();
    },
    async until(what, condition, patience = usualPatience) {
      const { met, forget } = watch(condition);
      const stop = new AbortController();
      const late = after(patience, 'late' as const, { signal: stop.signal }).catch(() => 'stopped');
      const outcome = await Promise.race([met, late]).finally(() => {
        stop.abort();
        forget();
      });
      if (outcome === 'late') throw new Error(`Waited ${patience / 1_000} seconds for ${what}`);
    },
  };
}
