import type { Leases } from '../application/lease.ts';
import type { LiveFeed } from '../application/live-feed.ts';
import { councilPartition } from '../application/partitions.ts';
import type { Clock, Logger } from '../application/ports.ts';

/** Does some work after so many milliseconds; returns the way to call it off. */
export type Timer = (wait: number, work: () => void) => () => void;

export interface SchedulerParts {
  readonly clock: Clock;
  readonly log: Logger;
  readonly leases: Leases;
  /** This process, among others on the same store. */
  readonly holder: string;
  readonly timer: Timer;
  /** Does what is due in a council; says when something may be due next. */
  readonly run: (council: string) => Promise<string | null>;
}

/** Reminds people in time. What is due, and when, is all in the store: a restart goes on. */
export interface ReminderScheduler {
  start(): void;
  /** Does what is due now, unless another process is at it. */
  runOnce(): Promise<void>;
  /** Resolves when nothing is under way; nothing is started any more. */
  stop(): Promise<void>;
}

/** A process that dies keeps others waiting no longer than this. In milliseconds. */
const leaseLasts = 60_000;
/** Other processes' changes, and people who were told meanwhile, are noticed after this at the latest. */
const longestSleep = 5 * 60_000;

/** What moves the next reminder: the rules, the visit and its dates, and items without their owner. */
const movesReminders: ReadonlySet<string> = new Set([
  'visit.announced',
  'visit.moved',
  'reminder-rules.set',
  'reminder-choice.set',
  'closure-days.set',
  'person.left',
]);

/** Waits for the rest of the program only: a timer alone keeps no process alive. */
export const systemTimer: Timer = (wait, work) => {
  const timeout = setTimeout(work, wait).unref();
  return () => {
    clearTimeout(timeout);
  };
};

export function createReminderScheduler(
  parts: SchedulerParts,
  feed: LiveFeed,
  councils: readonly string[],
): ReminderScheduler {
  const sleeping = new Map<string, () => void>();
  const running = new Map<string, Promise<void>>();
  const waiting = new Set<string>();
  const endings: (() => void)[] = [];
  let stopped = false;

  function sleep(council: string, wait: number): void {
    sleeping.get(council)?.();
    if (stopped) return;
    const callOff = parts.timer(wait, () => {
      wake(council);
    });
    sleeping.set(council, callOff);
  }

  /** Wake-ups that come while one is under way wait for it, as one: it sees what is due by then. */
  function wake(council: string): void {
    if (stopped || waiting.has(council)) return;
    waiting.add(council);
    const work = (running.get(council) ?? Promise.resolve()).then(async () => {
      waiting.delete(council);
      if (!stopped) sleep(council, await runUnderLease(parts, council));
    });
    running.set(council, work);
  }

  function watch(council: string): void {
    const end = feed.subscribe(council, ({ type }) => {
      if (movesReminders.has(type)) wake(council);
    });
    endings.push(end);
    wake(council);
  }

  return {
    start() {
      for (const council of councils) watch(council);
    },
    async runOnce() {
      for (const council of councils) await runUnderLease(parts, council);
    },
    async stop() {
      stopped = true;
      for (const end of [...endings, ...sleeping.values()]) end();
      await Promise.all(running.values());
    },
  };
}

/** @returns the milliseconds until something may be due */
async function runUnderLease(parts: SchedulerParts, council: string): Promise<number> {
  const { leases, holder, clock, log } = parts;
  const request = { partition: councilPartition(council), name: 'reminders', holder };
  try {
    const lease = await leases.acquire({ ...request, lasting: leaseLasts });
    if (lease === null) return leaseLasts;
    const next = await parts.run(council);
    await leases.release({ ...request, lasting: leaseLasts });
    if (next === null) return longestSleep;
    const wait = Date.parse(next) - Date.parse(clock.now());
    return Math.min(Math.max(wait, 1_000), longestSleep);
  } catch (error) {
    log.error({ council, error }, 'reminding stopped');
    return leaseLasts;
  }
}
