import type { DocumentStore } from '../application/document-store.ts';
import { eventRecord, type VisitReadyEvent } from '../application/records/event-record.ts';

/** A store that tells of every event once it is committed: what the live stream is fed from. */
export function createWatchedStore(
  store: DocumentStore,
  onEvent: (partition: string, event: VisitReadyEvent) => void,
): DocumentStore {
  return {
    read: (partition, id) => store.read(partition, id),
    query: (partition, types, wanted) => store.query(partition, types, wanted),
    async commit(partition, operations) {
      const etags = await store.commit(partition, operations);
      for (const operation of operations) {
        if (operation.kind !== 'create' || operation.document.type !== eventRecord.type) continue;
        onEvent(partition, eventRecord.schema.parse(operation.document.body));
      }
      return etags;
    },
  };
}
