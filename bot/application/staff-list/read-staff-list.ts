import type { Person } from '../../domain/people/person.ts';
import type { DocumentStore } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import { queryRecords, readRecord, type Kept } from '../records/record.ts';
import { personRecord } from '../records/record-types.ts';
import { staffListRecord, type StaffList } from '../records/staff-records.ts';
import { finishImport } from './finish-import.ts';

/** Everybody who is or was on the list, and the state of the list that they were read in. */
export interface ReadStaffList {
  readonly list: Kept<StaffList> | null;
  readonly people: readonly Kept<Person>[];
}

const tries = 20;

/**
 * The staff list, never half changed: an import that has been decided on and not carried out (its
 * process may have ended) is carried out first, and what was read while somebody changed the list is
 * read again.
 */
export async function readStaffList(store: DocumentStore, council: string): Promise<ReadStaffList> {
  const partition = councilPartition(council);
  for (let attempt = 1; ; attempt += 1) {
    await finishImport(store, council);
    const list = await readRecord(store, staffListRecord, { partition, id: 'staff' });
    const people = await queryRecords(store, personRecord, { partition });
    const afterwards = await readRecord(store, staffListRecord, { partition, id: 'staff' });
    const settled = list?.body.importing == null && list?.etag === afterwards?.etag;
    if (settled || attempt === tries) return { list: afterwards, people };
  }
}
