import type { Leases } from '../application/lease.ts';
import type { LiveFeed } from '../application/live-feed.ts';
import { councilPartition } from '../application/partitions.ts';
import type { Logger, Parts } from '../application/ports.ts';
import { queryRecords } from '../application/records/record.ts';
import { subscriptionRecord } from '../application/records/subscription-records.ts';
import { createMarkOverdue } from '../application/subscriptions/mark-overdue.ts';
import type { Links } from '../cards/links.ts';
import { isOverdueKind, mayBeTold } from '../domain/subscriptions/event-kinds.ts';
import type { Subscription } from '../domain/subscriptions/subscription.ts';
import { createRunSubscription } from './run-subscription.ts';
import type { SendParts } from './send-body.ts';

/** What telling other systems works with. */
export interface NoticeParts extends Parts, SendParts {
  readonly log: Logger;
  readonly links: Links;
  readonly leases: Leases;
  /** This process, among others on the same store. */
  readonly holder: string;
}

/** Tells other systems what happens, beside all that people are told and never before it. */
export interface NoticeWorker {
  start(): void;
  /** Sends what is due now; resolves when nothing of it is under way. */
  runOnce(): Promise<void>;
  /** Resolves when nothing is under way; nothing is started any more. */
  stop(): Promise<void>;
}

/** How often what waits for its time, or was left by another process, is looked for; in milliseconds. */
const sweepInterval = 5_000;
/** What happens within so many milliseconds is told together: people's presses come first. */
const gathering = 1_000;
/** Every so many sweeps, what has become overdue is looked for: that reads the open visits. */
const sweepsToOverdue = 12;

export function createNoticeWorker(
  parts: NoticeParts,
  feed: LiveFeed,
  councils: readonly string[],
): NoticeWorker {
  const stopping = new AbortController();
  const runs = createRuns(parts, stopping.signal);
  const { wakeCouncil, sweep } = createSweep(parts, councils, runs);
  const endings: (() => void)[] = [];
  let sweeps = 0;
  let timer: NodeJS.Timeout | undefined;

  const looked = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      parts.log.error({ error }, 'subscriptions were not read');
    });
  };

  const soon = createGathering((council) => {
    looked(wakeCouncil(council));
  });

  return {
    start() {
      for (const council of councils) {
        const end = feed.subscribe(council, ({ type }) => {
          if (mayBeTold(type)) soon.wake(council);
        });
        endings.push(end);
      }
      timer = setInterval(() => {
        sweeps += 1;
        looked(sweep({ lookForOverdue: sweeps % sweepsToOverdue === 0 }));
      }, sweepInterval).unref();
    },
    async runOnce() {
      await sweep({ lookForOverdue: true });
      await runs.settled();
    },
    async stop() {
      clearInterval(timer);
      for (const end of endings) end();
      soon.stop();
      stopping.abort();
      await runs.settled();
    },
  };
}

/** Wakes a council once for all that happens in it within a moment. */
function createGathering(wake: (council: string) => void) {
  const gathered = new Map<string, NodeJS.Timeout>();
  return {
    wake(council: string): void {
      if (gathered.has(council)) return;
      const waking = setTimeout(() => {
        gathered.delete(council);
        wake(council);
      }, gathering);
      gathered.set(council, waking.unref());
    },
    stop(): void {
      for (const waking of gathered.values()) clearTimeout(waking);
    },
  };
}

/** Looks through the subscriptions in force for whom there may be something to tell. */
function createSweep(parts: NoticeParts, councils: readonly string[], runs: Runs) {
  const markOverdue = createMarkOverdue(parts);

  const active = async (council: string): Promise<Subscription[]> => {
    const from = { partition: councilPartition(council), wanted: { equals: { state: 'active' } } };
    const kept = await queryRecords(parts.store, subscriptionRecord, from);
    return kept.map(({ body }) => body);
  };

  async function wakeCouncil(council: string): Promise<void> {
    for (const { id } of await active(council)) runs.wake(council, id);
  }

  async function sweep({ lookForOverdue }: { lookForOverdue: boolean }): Promise<void> {
    for (const council of councils) {
      const hearing = (await active(council)).flatMap(({ kinds }) => kinds);
      if (lookForOverdue && hearing.some(isOverdueKind)) await markOverdue(council);
      await wakeCouncil(council);
    }
  }

  return { wakeCouncil, sweep };
}

type Runs = ReturnType<typeof createRuns>;

/** Each subscription by itself: a slow receiver keeps no other waiting. */
function createRuns(parts: NoticeParts, stopping: AbortSignal) {
  const run = createRunSubscription(parts, stopping);
  const running = new Map<string, Promise<void>>();
  const waiting = new Set<string>();
  return {
    /** Wake-ups that come while one is under way wait for it, as one. */
    wake(council: string, id: string): void {
      const key = `${council}/${id}`;
      if (stopping.aborted || waiting.has(key)) return;
      waiting.add(key);
      const work = (running.get(key) ?? Promise.resolve())
        .then(() => {
          waiting.delete(key);
          return run(council, id);
        })
        .catch((error: unknown) => {
          parts.log.error({ council, subscription: id, error }, 'notices stopped');
        });
      running.set(key, work);
    },
    async settled(): Promise<void> {
      await Promise.all(running.values());
    },
  };
}
