import { createHash } from 'node:crypto';
import { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../actor.ts';
import { StoreConflict } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { usedKeyRecord } from '../records/connection-records.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord } from '../records/record.ts';

/** Puts a call of another system into the record, whatever became of it. */
export async function recordCall(
  { store, clock, ids }: Parts,
  actor: Actor,
  call: { operation: string; client: string | null; status: number; visitId: string | null },
): Promise<void> {
  const { operation, visitId, ...after } = call;
  const event = eventOf({
    id: ids.event(),
    type: 'connection.called',
    actor: actor.person.id,
    subject: operation,
    before: null,
    after: { ...after, visitId },
    at: clock.now(),
    visitId: null,
  });
  await store.commit(councilPartition(actor.council), [event]);
}

/**
 * Ties a key of a system to what is asked under it for the first time.
 * @throws DomainError `conflict` when something else was asked under it before
 */
export async function useKeyOnce(
  store: Parts['store'],
  actor: Actor,
  { key, asked }: { key: string; asked: unknown },
): Promise<void> {
  const partition = councilPartition(actor.council);
  const used = { hash: hash([actor.person.id, key]), fingerprint: hash(asked) };
  try {
    await store.commit(partition, [createOf(usedKeyRecord, used)]);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    const earlier = await readRecord(store, usedKeyRecord, { partition, id: used.hash });
    if (earlier === null || earlier.body.fingerprint === used.fingerprint) return;
    throw new DomainError('conflict', 'That Idempotency-Key was used for something else before.');
  }
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
