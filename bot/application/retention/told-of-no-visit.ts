import { z } from 'zod';
import type { DocumentStore, StoredDocument } from '../document-store.ts';
import { followUpsPlace, visitPartition } from '../partitions.ts';
import { eventRecord } from '../records/event-record.ts';
import { keptOf, queryDocuments, queryRecords } from '../records/record.ts';
import { chunkRecord, deliveryRecord, waveRecord } from '../records/record-types.ts';
import { tellingRecord } from '../records/reminder-records.ts';

const told = [chunkRecord, deliveryRecord, tellingRecord, waveRecord].map(({ type }) => type);

/** A telling and a wave are named themselves; what is made of a wave names it. */
const namingSchema = z.union([z.object({ wave: z.string() }), z.object({ key: z.string() })]);

/**
 * What people were told long ago of follow-ups, and of whatever else is no visit's: each message with
 * what it was sent by, in the order in which it may go.
 * @param isOld by the instant at which it was decided
 */
export async function oldTellings(
  store: DocumentStore,
  council: string,
  isOld: (at: string) => boolean,
): Promise<StoredDocument[]> {
  const partition = visitPartition(council, followUpsPlace);
  const [documents, events] = await Promise.all([
    queryDocuments(store, partition, { types: told }),
    queryRecords(store, eventRecord, { partition }),
  ]);
  const decidedAt = new Map(events.map(({ body }) => [body.subject, body.at]));
  return documents.filter(({ body }) => {
    const at = decidedAt.get(nameIn(body));
    // The event of it is kept for longer: where it has gone, so has the time of this.
    return at === undefined || isOld(at);
  });
}

/** The events of it. */
export async function oldEventsOfTelling(
  store: DocumentStore,
  council: string,
  isOld: (at: string) => boolean,
): Promise<StoredDocument[]> {
  const partition = visitPartition(council, followUpsPlace);
  const documents = await queryDocuments(store, partition, { types: [eventRecord.type] });
  return documents.filter((document) => isOld(keptOf(eventRecord, document).body.at));
}

function nameIn(body: unknown): string {
  const naming = namingSchema.parse(body);
  return 'wave' in naming ? naming.wave : naming.key;
}
