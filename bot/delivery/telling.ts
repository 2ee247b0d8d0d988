import type { LiveFeed } from '../application/live-feed.ts';
import type { Logger } from '../application/ports.ts';
import { createAnnouncementWorker } from './announcement-worker.ts';
import { createChannelProgress } from './channel-progress.ts';
import type { SendParts } from './send-delivery.ts';

/** All that goes out to people outside their own turns. */
export interface Telling {
  /** Goes on with whatever a council still has to be told. */
  readonly wake: (council: string) => void;
  /** Lets what is under way finish, and starts nothing more. */
  stop(): Promise<void>;
}

/** A maker of a listed wave writes `wave.listed` in the same commit, with the wave's key. */
const makesWaves: ReadonlySet<string> = new Set(['visit.announced', 'visit.moved', 'wave.listed']);

/**
 * Joins the sending of announcements and the channel cards to what happens in each council.
 * @param parts.interval channel cards change at most this often, in milliseconds
 */
export function createTelling(
  parts: SendParts & { log: Logger; interval: number },
  feed: LiveFeed,
  councils: readonly string[],
): Telling {
  const worker = createAnnouncementWorker(parts);
  const progress = createChannelProgress(parts);
  for (const council of councils) {
    feed.subscribe(council, (event) => {
      if (makesWaves.has(event.type)) worker.wake(council);
      const drawn = !/^(delivery|wave)\./.test(event.type);
      if (drawn && event.visitId !== null) progress.changed(council, event.visitId);
    });
  }
  return {
    wake: (council) => {
      worker.wake(council);
    },
    async stop() {
      await worker.stop();
      await progress.settle();
    },
  };
}
