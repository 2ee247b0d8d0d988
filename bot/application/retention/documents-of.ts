import type { VisitClass } from '../../domain/retention/retention.ts';
import type { DocumentStore, StoredDocument } from '../document-store.ts';
import { eventRecord } from '../records/event-record.ts';
import { queryDocuments } from '../records/record.ts';
import {
  chunkRecord,
  deliveryRecord,
  itemRecord,
  requestRecord,
  responderRecord,
  visitPlanRecord,
  visitRecord,
  waveRecord,
} from '../records/record-types.ts';
import { reminderChoiceRecord, roundRecord, tellingRecord } from '../records/reminder-records.ts';
import { overdueMarkRecord } from '../records/subscription-records.ts';

const deliveries = [deliveryRecord, chunkRecord, roundRecord, tellingRecord];
const requests = [requestRecord];

/** Which documents of a visit's partition belong to what is kept for a time of its own. */
const records = {
  deliveries,
  requests,
  visit: [
    visitRecord,
    visitPlanRecord,
    itemRecord,
    responderRecord,
    waveRecord,
    reminderChoiceRecord,
    overdueMarkRecord,
    ...deliveries,
    ...requests,
  ],
  audit: [eventRecord],
} as const satisfies Record<VisitClass, readonly { type: string }[]>;

/** The documents of a visit that go with a class. */
export function documentsOf(
  store: DocumentStore,
  partition: string,
  part: VisitClass,
): Promise<StoredDocument[]> {
  return queryDocuments(store, partition, { types: records[part].map(({ type }) => type) });
}
