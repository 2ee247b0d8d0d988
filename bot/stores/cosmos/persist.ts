import { setTimeout as sleep } from 'node:timers/promises';
import { StoreBusy } from '../../application/document-store.ts';
import { failureOf, type Failure } from './failure.ts';

/** Runs a request again while what stands in its way may pass. */
export type Persist = <Result>(
  request: (signal: AbortSignal) => Promise<Result>,
  /** Called before each repetition. */
  onFailure?: (failure: Failure) => void,
) => Promise<Result>;

/** The first repetition waits about this long, in milliseconds, each further one twice as long. */
const firstWait = 30;

/**
 * Repeats what the SDK does not. A wait that the service asks for is kept when it fits into
 * `patience`; otherwise it is passed up, so that chat can answer in time.
 * @param patience for all tries together, in milliseconds
 * @throws StoreBusy when it did not pass in time
 */
export function createPersist(patience: number): Persist {
  return async (request, onFailure) => {
    const deadline = performance.now() + patience;
    const signal = AbortSignal.timeout(patience);
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await request(signal);
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === 'refused') throw error;
        onFailure?.(failure);
        const wait = failure.kind === 'throttled' ? failure.wait : backOff(attempt);
        if (performance.now() + wait >= deadline) {
          throw new StoreBusy(Math.max(wait, 1_000), { cause: error });
        }
        await sleep(wait);
      }
    }
  };
}

/** Not all at the same moment, or the next try meets the same crowd. */
function backOff(attempt: number): number {
  return firstWait * 2 ** attempt * (0.5 + Math.random());
}
