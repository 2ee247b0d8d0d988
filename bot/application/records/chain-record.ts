import { createHash } from 'node:crypto';
import type { StoredDocument } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts, VisitPlace } from '../ports.ts';
import { eventRecord } from './event-record.ts';
import { keptOf, queryDocuments } from './record.ts';
import { textInOrder } from './text-in-order.ts';

/** So many events of a visit, and what they come to. */
export interface RecordChain {
  readonly events: number;
  /** Each event's hash takes in the one before: 64 letters and digits that stand for all of them. */
  readonly hash: string;
}

/** What another server has begun to write may still come in between, in milliseconds. */
const settling = 60_000;

/**
 * A visit's events chained by hash, in their order. Whoever has kept what so many events came to can
 * show later that none of them has been changed, taken away or put in since. Nothing is stored for
 * it: a chain that the store kept could be made anew by whoever may write there.
 * @param first chain only so many; null for all that have settled
 */
export async function chainRecord(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  { council, visitId }: VisitPlace,
  first: number | null,
): Promise<RecordChain> {
  const partition = visitPartition(council, visitId);
  const documents = await queryDocuments(store, partition, { types: [eventRecord.type] });
  const now = Date.parse(clock.now());
  const isSettled = (document: StoredDocument) =>
    Date.parse(keptOf(eventRecord, document).body.at) <= now - settling;
  const chained = first === null ? documents.filter(isSettled) : documents.slice(0, first);
  const hash = chained.reduce((before, { id, body }) => hashOf(before, { id, body }), '');
  return { events: chained.length, hash };
}

/** As it is stored, whatever a later version makes of it. */
function hashOf(before: string, event: object): string {
  return createHash('sha256').update(before).update(textInOrder(event)).digest('hex');
}
