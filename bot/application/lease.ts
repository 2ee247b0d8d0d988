import { z } from 'zod';
import { StoreConflict, type DocumentStore, type Operation } from './document-store.ts';
import type { Clock } from './ports.ts';
import { createOf, readRecord, replaceOf, type Kept, type RecordType } from './records/record.ts';

const leaseSchema = z.object({
  name: z.string(),
  holder: z.string(),
  /** ISO instant; from then on anybody may take it. */
  until: z.string(),
  /** Grows with each new holder, so that what a stale one still writes can be told by it. */
  fence: z.number().int(),
});
export type Lease = z.infer<typeof leaseSchema>;

const leaseRecord: RecordType<Lease> = {
  type: 'lease',
  version: 1,
  schema: leaseSchema,
  idOf: (lease) => lease.name,
};

/** Which lease, in which partition, and who asks for it. */
export interface LeaseRequest {
  readonly partition: string;
  readonly name: string;
  /** Differs for each process. */
  readonly holder: string;
  /** Milliseconds; longer than clocks of several machines may differ. */
  readonly lasting: number;
}

/**
 * Lets one of several processes on a store do a piece of work. Two never hold it at once by the
 * store's order of commits; a holder that slept past its time is told by its fence.
 */
export interface Leases {
  /** Takes or renews the lease; null while somebody else holds it. */
  acquire(request: LeaseRequest): Promise<Lease | null>;
  /** Gives it back before its time; does nothing when it is somebody else’s by now. */
  release(request: LeaseRequest): Promise<void>;
  /** Whether anybody holds it now. */
  isHeld(partition: string, name: string): Promise<boolean>;
  /**
   * An operation for a commit in the lease's own partition, which then fails with StoreConflict
   * unless the lease is still the one given. Null when it is already somebody else’s.
   */
  guard(partition: string, lease: Lease): Promise<Operation | null>;
}

export function createLeases({ store, clock }: { store: DocumentStore; clock: Clock }): Leases {
  const find = (partition: string, name: string) =>
    readRecord(store, leaseRecord, { partition, id: name });

  return {
    async acquire({ partition, name, holder, lasting }) {
      const kept = await find(partition, name);
      const now = clock.now();
      const before = kept?.body ?? null;
      if (before !== null && before.holder !== holder && !isOver(before, now)) return null;
      const fence = before?.holder === holder ? before.fence : (before?.fence ?? 0) + 1;
      const until = new Date(Date.parse(now) + lasting).toISOString();
      const lease = { name, holder, until, fence };
      return (await keep(store, partition, { kept, lease })) ? lease : null;
    },
    async release({ partition, name, holder }) {
      const kept = await find(partition, name);
      if (kept?.body.holder !== holder) return;
      await keep(store, partition, { kept, lease: { ...kept.body, until: clock.now() } });
    },
    async isHeld(partition, name) {
      const kept = await find(partition, name);
      return kept !== null && !isOver(kept.body, clock.now());
    },
    async guard(partition, lease) {
      const kept = await find(partition, lease.name);
      return kept?.body.fence === lease.fence ? replaceOf(leaseRecord, kept, kept.body) : null;
    },
  };
}

function isOver({ until }: Lease, now: string): boolean {
  return Date.parse(until) <= Date.parse(now);
}

/** False when somebody else's commit came first. */
async function keep(
  store: DocumentStore,
  partition: string,
  { kept, lease }: { kept: Kept<Lease> | null; lease: Lease },
): Promise<boolean> {
  const operation =
    kept === null ? createOf(leaseRecord, lease) : replaceOf(leaseRecord, kept, lease);
  try {
    await store.commit(partition, [operation]);
    return true;
  } catch (error) {
    if (error instanceof StoreConflict) return false;
    throw error;
  }
}
