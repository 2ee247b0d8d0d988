import type { Measures } from '../../application/measures.ts';
import type { ChunkQueue } from './chunk-queue.ts';

/** The queue, with how long past their time its chunks are handed out. */
export function createMeasuredQueue(queue: ChunkQueue, measures: Measures): ChunkQueue {
  return {
    ...queue,
    start(work) {
      queue.start((place, times, late) => {
        measures.took('visit_ready.queue.wait', late, times === 1 ? 'first' : 'again');
        return work(place, times, late);
      });
    },
  };
}
