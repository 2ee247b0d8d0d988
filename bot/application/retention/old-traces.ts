import type { DocumentStore, StoredDocument } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import { eventRecord } from '../records/event-record.ts';
import { readingRecord } from '../records/reading-record.ts';
import { keptOf, queryDocuments } from '../records/record.ts';
import {
  callDraftRecord,
  findingRecord,
  followUpRecord,
  letterRecord,
  personRecord,
} from '../records/record-types.ts';

/** Whatever was erased, and whatever was set about erasing, stays known. */
const stays = /^(record|retention)\./;

const kept = [letterRecord, findingRecord, followUpRecord, personRecord].map(({ type }) => type);

/**
 * What is left of what people did long ago: events about nothing that is still there (what is keeps
 * its history), who read what under embargo, and forms of calls.
 * @param isOld by the instant at which it happened
 */
export async function oldTraces(
  store: DocumentStore,
  council: string,
  isOld: (at: string) => boolean,
): Promise<StoredDocument[]> {
  const partition = councilPartition(council);
  const documents = await queryDocuments(store, partition, { types: Object.keys(happenedAt) });
  const old = documents.filter((document) => {
    const at = happenedAt[document.type]?.(document) ?? null;
    return at !== null && isOld(at);
  });
  if (old.length === 0) return [];
  const there = await queryDocuments(store, partition, { types: kept });
  const subjects = new Set(there.map(({ id, type }) => id.slice(type.length + 1)));
  return old.filter((document) => {
    if (document.type !== eventRecord.type) return true;
    return !subjects.has(keptOf(eventRecord, document).body.subject);
  });
}

/** When something happened; null for what stays. */
const happenedAt: Readonly<Record<string, (document: StoredDocument) => string | null>> = {
  [eventRecord.type](document) {
    const { at, type } = keptOf(eventRecord, document).body;
    return stays.test(type) ? null : at;
  },
  [readingRecord.type]: (document) => `${keptOf(readingRecord, document).body.day}T12:00:00Z`,
  [callDraftRecord.type]: (document) => keptOf(callDraftRecord, document).body.startedAt,
};
