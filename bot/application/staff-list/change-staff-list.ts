import type { Operation } from '../document-store.ts';
import { createOf, replaceOf, type Kept } from '../records/record.ts';
import { staffListRecord, type StaffList } from '../records/staff-records.ts';

/**
 * What every change of who is on the list carries in its commit: it fails when the list has been
 * changed since the decision was made, so that two changes never together break what each kept.
 */
export function changedList(
  list: Kept<StaffList> | null,
  importing: StaffList['importing'] = null,
): Operation {
  const body = { revision: (list?.body.revision ?? 0) + 1, importing };
  return list === null ? createOf(staffListRecord, body) : replaceOf(staffListRecord, list, body);
}
