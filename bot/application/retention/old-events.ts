import type { DocumentStore, StoredDocument } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import { eventRecord } from '../records/event-record.ts';
import { keptOf, queryDocuments, type RecordType } from '../records/record.ts';
import {
  findingRecord,
  followUpRecord,
  letterRecord,
  personRecord,
} from '../records/record-types.ts';

/** What every event of an erasing is about: the store finds them by it. */
export const erasedSubject = 'erased';

/** Whatever was erased, and whatever was set about erasing, stays known. */
const stays = /^(record|retention)\./;

const kept = [letterRecord, findingRecord, followUpRecord, personRecord].map(({ type }) => type);

/**
 * Events of the council's partition that are old, and about nothing that is still there: what is
 * keeps its history.
 * @param isOld by the instant at which it happened
 */
export async function oldEvents(
  store: DocumentStore,
  council: string,
  isOld: (at: string) => boolean,
): Promise<StoredDocument[]> {
  const partition = councilPartition(council);
  const documents = await queryDocuments(store, partition, { types: [eventRecord.type] });
  const old = documents.filter((document) => {
    const { at, type } = bodyOf(eventRecord, document);
    return isOld(at) && !stays.test(type);
  });
  if (old.length === 0) return [];
  const there = await queryDocuments(store, partition, { types: kept });
  const subjects = new Set(there.map(({ id, type }) => id.slice(type.length + 1)));
  return old.filter((document) => !subjects.has(bodyOf(eventRecord, document).subject));
}

function bodyOf<Body>(record: RecordType<Body>, document: StoredDocument): Body {
  return keptOf(record, document).body;
}
