import { correlated } from './correlation.ts';
import type { FeedEvent } from './live-event.ts';

export type LiveListener = (event: FeedEvent) => void;

/** Passes on what happens in a council, to whoever is listening in this process. */
export interface LiveFeed {
  publish(council: string, event: FeedEvent): void;
  /** Returns the way to stop listening. */
  subscribe(council: string, listener: LiveListener): () => void;
}

export function createLiveFeed(): LiveFeed {
  const listeners = new Map<string, Set<LiveListener>>();
  return {
    publish(council, event) {
      // What listeners do with it is their own work, and comes of more than this.
      correlated(null, () => {
        for (const listener of listeners.get(council) ?? []) listener(event);
      });
    },
    subscribe(council, listener) {
      const own = listeners.get(council) ?? new Set();
      listeners.set(council, own.add(listener));
      return () => own.delete(listener);
    },
  };
}
