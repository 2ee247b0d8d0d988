import type { Logger } from '../../application/ports.ts';
import { keyOf, type ChunkPlace, type ChunkQueue, type WorkOnChunk } from './chunk-queue.ts';

/** After a fault of ours, in milliseconds. */
const afterFault = 5_000;

/** A queue in this process's own memory, for one process: at a start it is filled from the store. */
export function createInProcessQueue(log: Logger): ChunkQueue {
  const waiting = new Map<string, { due: number; timer: NodeJS.Timeout }>();
  const underWay = new Set<Promise<void>>();
  let work: WorkOnChunk | null = null;
  let stopped = false;

  function handOut(place: ChunkPlace, times: number, late: number): void {
    if (work === null || stopped) return;
    const done = work(place, times, late)
      .catch((error: unknown) => {
        log.error({ visitId: place.visitId, chunk: place.chunk, times, error }, 'chunk failed');
        putIn(place, afterFault, times + 1);
      })
      .finally(() => underWay.delete(done));
    underWay.add(done);
  }

  /** The same chunk waits once, for the earlier of two times. */
  function putIn(place: ChunkPlace, delay: number, times: number): void {
    if (stopped) return;
    const key = keyOf(place);
    const due = performance.now() + delay;
    const earlier = waiting.get(key);
    if (earlier !== undefined && earlier.due <= due) return;
    clearTimeout(earlier?.timer);
    const timer = setTimeout(() => {
      waiting.delete(key);
      handOut(place, times, Math.max(0, performance.now() - due));
    }, delay);
    waiting.set(key, { due, timer });
  }

  return {
    durable: false,
    put(place, delay) {
      putIn(place, Math.max(0, delay), 1);
      return Promise.resolve();
    },
    start(given) {
      work = given;
    },
    check: () => Promise.resolve(),
    async stop() {
      stopped = true;
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
      await Promise.all(underWay);
    },
  };
}
