import type { Leases } from '../application/lease.ts';
import { councilPartition, followUpsPlace } from '../application/partitions.ts';
import { tellAfterAll } from '../application/tell-again.ts';
import { unclosedVisits } from '../application/visits.ts';
import type { ChunkPlace } from './queue/chunk-queue.ts';
import type { DeliveryParts } from './delivery-parts.ts';
import { createPlanVisit } from './waves/plan-visit.ts';
import { createRunChunk, type RunChunk } from './sending/run-chunk.ts';
import { topUp } from './waves/top-up.ts';

/** How often the store is looked through for what is due or was lost, in milliseconds. */
const sweepInterval = 10_000;
const sweepLease = 30_000;
/** Every so many sweeps, whoever has been missed is looked for: that reads the whole staff list. */
const sweepsToTopUp = 60;

/** Tells people what there is to tell, outside any turn. */
export interface DeliveryWorker {
  /** Begins to work, with whatever an earlier process has left. */
  start(): void;
  /** Goes on with whatever a council's visits still have to tell; called again, it adds nothing. */
  wake(council: string): void;
  /** Looks for people who are to be told of a visit under way: they came late, or it was off. */
  lookForLatecomers(council: string): void;
  /** Resolves when nothing is under way; nothing new is started after `stop`. */
  stop(): Promise<void>;
}

/** One worker for one process; any number of them may work on a store and a queue. */
export function createDeliveryWorker(
  parts: DeliveryParts,
  { leases, councils }: { leases: Leases; councils: readonly string[] },
): DeliveryWorker {
  const underWay = new Set<Promise<unknown>>();
  const runChunk = createRunChunk(parts);
  const run: RunChunk = (...given) => track(underWay, runChunk(...given));
  const plan = createPlanVisit(parts, run);
  const planner = createCouncilPlanner(parts, { plan, underWay });
  parts.queue.start((place: ChunkPlace, times) => run(place, times));
  let sweeps = 0;
  let timer: NodeJS.Timeout | undefined;

  /** One process at a time looks after all of them. */
  async function sweep(): Promise<void> {
    sweeps += 1;
    for (const council of councils) {
      const partition = councilPartition(council);
      const asked = { partition, name: 'delivery-sweep', holder: parts.presence.id };
      if ((await leases.acquire({ ...asked, lasting: sweepLease })) === null) continue;
      planner.wake(council, { latecomers: sweeps % sweepsToTopUp === 0 });
    }
  }

  return {
    start() {
      for (const council of councils) planner.wake(council, { all: !parts.queue.durable });
      timer = setInterval(() => {
        void track(underWay, sweep()).catch((error: unknown) => {
          parts.log.error({ error }, 'sweep failed');
        });
      }, sweepInterval);
    },
    wake(council) {
      planner.wake(council, {});
    },
    lookForLatecomers(council) {
      planner.wake(council, { latecomers: true });
    },
    async stop() {
      clearInterval(timer);
      await parts.queue.stop();
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

interface Wish {
  readonly all?: boolean;
  readonly latecomers?: boolean;
}

/** Plans a council's visits, one plan after the other; wishes that come meanwhile are joined. */
function createCouncilPlanner(
  parts: DeliveryParts,
  { plan, underWay }: { plan: ReturnType<typeof createPlanVisit>; underWay: Set<Promise<unknown>> },
) {
  const running = new Set<string>();
  const again = new Map<string, Wish>();

  async function planCouncil(council: string, wish: Wish): Promise<void> {
    for (const visit of await unclosedVisits(parts.store, council)) {
      if (parts.stopping.aborted) return;
      const { all = false, latecomers = false } = wish;
      if (all || latecomers) await tellAfterAll(parts, council, visit);
      if (latecomers) await topUp(parts, council, visit);
      await plan(council, visit, all);
    }
    await plan(council, { id: followUpsPlace }, wish.all ?? false);
  }

  function wake(council: string, wish: Wish): void {
    if (parts.stopping.aborted) return;
    if (running.has(council)) {
      again.set(council, joined(again.get(council) ?? {}, wish));
      return;
    }
    running.add(council);
    const work = planCouncil(council, wish)
      .catch((error: unknown) => {
        parts.log.error({ council, error }, 'telling stopped');
      })
      .then(() => {
        running.delete(council);
        const next = again.get(council);
        again.delete(council);
        if (next !== undefined) wake(council, next);
      });
    void track(underWay, work);
  }

  return { wake };
}

/** What either of two wishes asks for: one that does not ask takes nothing from the other. */
function joined(a: Wish, b: Wish): Wish {
  return {
    all: a.all === true || b.all === true,
    latecomers: a.latecomers === true || b.latecomers === true,
  };
}

function track<Result>(all: Set<Promise<unknown>>, work: Promise<Result>): Promise<Result> {
  all.add(work);
  const forget = () => all.delete(work);
  work.then(forget, forget);
  return work;
}
