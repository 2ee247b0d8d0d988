import type { VisitPlace } from '../../application/ports.ts';

/** Which chunk. Ids only: whatever is sent is read from the store when it is sent. */
export interface ChunkPlace extends VisitPlace {
  readonly chunk: string;
}

/**
 * Sends a chunk. `times` counts from 1 how often this turn of the chunk was handed out: above 1 the
 * ones before it failed, or their process died. `late` says how many milliseconds past its time.
 */
export type WorkOnChunk = (place: ChunkPlace, times: number, late: number) => Promise<void>;

/**
 * Hands out chunks when their time has come, each at least once. What it holds may be lost: the
 * store knows every chunk, and the sweep puts back whatever is overdue.
 */
export interface ChunkQueue {
  /** Whether what is put outlives this process. */
  readonly durable: boolean;
  /** Hands the chunk out after `delay` milliseconds. */
  put(place: ChunkPlace, delay: number): Promise<void>;
  start(work: WorkOnChunk): void;
  /** Rejects while the queue cannot be reached. */
  check(): Promise<void>;
  /** Hands out nothing more, and resolves when no work is under way. */
  stop(): Promise<void>;
}

export function keyOf({ council, visitId, chunk }: ChunkPlace): string {
  return `${council}/${visitId}/${chunk}`;
}
