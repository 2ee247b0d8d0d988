import type { StaffChange } from '../../domain/people/staff-list/staff-change.ts';
import type { Actor } from '../actor.ts';
import { StoreConflict, type Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, type Kept } from '../records/record.ts';
import {
  changesPerPart,
  staffImportPartRecord,
  type StaffImportPart,
  type StaffList,
} from '../records/staff-records.ts';
import { changedList } from './change-staff-list.ts';

/**
 * Writes an import down in parts, then makes it the council's in one commit: nothing before that
 * commit counts, and everything after it is carried out. @throws StoreConflict
 */
export async function decideImport(
  { store, clock, ids }: Parts,
  actor: Actor,
  { changes, list }: { changes: readonly StaffChange[]; list: Kept<StaffList> | null },
): Promise<void> {
  const partition = councilPartition(actor.council);
  const at = clock.now();
  const event = eventOf({
    id: ids.event(),
    type: 'staff.imported',
    actor: actor.person.id,
    subject: 'staff',
    before: null,
    after: countsOf(changes),
    at,
    visitId: null,
  });
  const importId = ids.random();
  const planned = partsOf(importId, changes, () => ids.event());
  const written: Operation[] = [];
  for (const part of planned) {
    const operation = createOf(staffImportPartRecord, part);
    const [etag = ''] = await store.commit(partition, [operation]);
    written.push({ kind: 'delete', id: idOf(operation), etag });
  }
  const importing = {
    id: importId,
    by: actor.person.id,
    at,
    changes: changes.length,
    made: 0,
  };
  try {
    await store.commit(partition, [changedList(list, importing), event]);
  } catch (error) {
    if (error instanceof StoreConflict) await store.commit(partition, written);
    throw error;
  }
}

function idOf(operation: Operation): string {
  return operation.kind === 'delete' ? operation.id : operation.document.id;
}

function partsOf(
  importId: string,
  changes: readonly StaffChange[],
  eventId: () => string,
): StaffImportPart[] {
  const parts = Math.ceil(changes.length / changesPerPart);
  return Array.from({ length: parts }, (_, part) => ({
    importId,
    part,
    changes: changes
      .slice(part * changesPerPart, (part + 1) * changesPerPart)
      .map((change) => ({ ...change, eventId: eventId() })),
  }));
}

function countsOf(changes: readonly StaffChange[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
