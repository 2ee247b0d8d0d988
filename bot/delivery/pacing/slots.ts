import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { StoreConflict, type DocumentStore } from '../../application/document-store.ts';
import { councilPartition } from '../../application/partitions.ts';
import type { Clock } from '../../application/ports.ts';
import {
  createOf,
  readRecord,
  replaceOf,
  type Kept,
  type RecordType,
} from '../../application/records/record.ts';

/**
 * Teams allows an app 50 requests a second in each council: the rest is left for answers to people,
 * and for requests that arrive closer together than they went out.
 */
export const requestsPerSecond = 48.5;
export const usualRequestLength = 1_000 / requestsPerSecond;

/** A piece of a council's time, for so many requests spread evenly over it; no other chunk has it. */
export interface Slot {
  /** Milliseconds since 1970, by the machines' own time. */
  readonly at: number;
  readonly requests: number;
}

/** The council's time, shared by all processes on a store. */
export interface Slots {
  /** Milliseconds of a slot that each request takes. */
  readonly requestLength: number;
  /** The next free piece, long enough for the requests. */
  reserve(council: string, requests: number): Promise<Slot>;
  /** Milliseconds until the next free piece; 0 when nothing is in the way. */
  ahead(council: string): Promise<number>;
  /** Nothing more is begun in this council for so many milliseconds: Teams has asked for it. */
  postpone(council: string, wait: number): Promise<void>;
}

const lineSchema = z.object({ nextAt: z.number() });

/** One small document a council; every piece is taken by a commit on its ETag. */
const lineRecord: RecordType<z.infer<typeof lineSchema>> = {
  type: 'slots',
  version: 1,
  schema: lineSchema,
  idOf: () => 'line',
};

export function createSlots(
  store: DocumentStore,
  machine: Clock,
  requestLength = usualRequestLength,
): Slots {
  const now = () => Date.parse(machine.now());

  async function read(council: string): Promise<Kept<{ nextAt: number }> | null> {
    return readRecord(store, lineRecord, { partition: councilPartition(council), id: 'line' });
  }

  /** Moves the line's end, again and again until nobody else's commit comes in between. */
  async function move(council: string, to: (nextAt: number) => number): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      const kept = await read(council);
      const from = Math.max(kept?.body.nextAt ?? 0, now());
      const line = { nextAt: to(from) };
      const operation =
        kept === null ? createOf(lineRecord, line) : replaceOf(lineRecord, kept, line);
      try {
        await store.commit(councilPartition(council), [operation]);
        return from;
      } catch (error) {
        if (!(error instanceof StoreConflict)) throw error;
        await sleep(Math.random() * 5 * attempt);
      }
    }
  }

  return {
    requestLength,
    async reserve(council, requests) {
      const at = await move(council, (nextAt) => nextAt + requests * requestLength);
      return { at, requests };
    },
    async ahead(council) {
      return Math.max(0, ((await read(council))?.body.nextAt ?? 0) - now());
    },
    async postpone(council, wait) {
      await move(council, (nextAt) => Math.max(nextAt, now() + wait));
    },
  };
}
