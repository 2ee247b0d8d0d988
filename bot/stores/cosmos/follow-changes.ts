import { setTimeout as sleep } from 'node:timers/promises';
import { StatusCodes, type Container } from '@azure/cosmos';
import type { PlacedDocument } from '../../application/document-store.ts';
import type { Logger } from '../../application/ports.ts';
import type { Following } from '../opened-store.ts';
import { feedFrom, type Feed } from './change-feed.ts';
import { createPersist } from './persist.ts';
import { documentOf, storedItemSchema } from './stored-item.ts';

/** A start may wait so long for the feed's beginning, in milliseconds. */
const persist = createPersist(15_000);

/** Between two readings, in milliseconds: how far behind another server's tab may be. */
const usualInterval = 750;

export interface FollowOptions {
  readonly log: Logger;
  readonly onChange: (change: PlacedDocument) => void;
  readonly interval?: number;
}

/**
 * Reads the container's change feed from now on, for as long as the server runs. Its place is kept
 * through faults, so that nothing is skipped; after a restart the readers themselves ask for what
 * they missed.
 */
export async function followChanges(
  container: Container,
  { log, onChange, interval = usualInterval }: FollowOptions,
): Promise<Following> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let place = await persist(() => readToEnd(feedFrom(container, 'now'), () => undefined));
  let feed = feedFrom(container, { place });
  let lastRead = performance.now();

  async function readOnce(): Promise<void> {
    const begun = performance.now();
    try {
      place = await readToEnd(feed, (item, token) => {
        tell(item);
        place = token;
      });
      lastRead = begun;
    } catch (error) {
      log.warn({ error }, 'change feed not read');
      feed = feedFrom(container, { place });
    }
  }

  function tell(item: unknown): void {
    const parsed = storedItemSchema.safeParse(item);
    if (!parsed.success) return;
    onChange({ partition: parsed.data.partition, document: documentOf(item) });
  }

  async function readOn(): Promise<void> {
    for (;;) {
      await sleep(interval, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      await readOnce();
    }
  }

  const reading = readOn();
  return {
    behind: () => performance.now() - lastRead,
    async stop() {
      stopping.abort();
      await reading;
    },
  };
}

/** Reads page after page until nothing new is left, and returns the place to go on from. */
async function readToEnd(
  feed: Feed,
  onItem: (item: unknown, place: string) => void,
): Promise<string> {
  for (;;) {
    const page = await feed.readNext();
    if (page.statusCode === StatusCodes.NotModified) return page.continuationToken;
    for (const item of page.result) onItem(item, page.continuationToken);
  }
}
