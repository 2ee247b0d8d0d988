import { newPerson, type Person } from '../../domain/people/person.ts';
import { StoreConflict, type DocumentStore, type Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import { eventOf } from '../records/event-record.ts';
import {
  createOf,
  deleteOf,
  queryRecords,
  readRecord,
  replaceOf,
  type Kept,
} from '../records/record.ts';
import { personRecord } from '../records/record-types.ts';
import {
  changesPerPart,
  staffImportPartRecord,
  staffListRecord,
  type PlannedChange,
  type StaffList,
} from '../records/staff-records.ts';
import { accountOperations } from './accounts.ts';

/** A change takes three operations at most (person, event, account), and the list one. */
const changesPerCommit = 33;
const mostConflicts = 50;

/**
 * Carries out an import that has been decided on, from where it stands to its end. Several processes
 * may do so at once: every commit moves the list's count on, so that each change is made once.
 */
export async function finishImport(store: DocumentStore, council: string): Promise<void> {
  const partition = councilPartition(council);
  for (let conflicts = 0; conflicts < mostConflicts;) {
    const kept = await readRecord(store, staffListRecord, { partition, id: 'staff' });
    if (kept?.body.importing == null) return;
    try {
      const over = await makeChanges(store, partition, kept);
      if (over) await removeParts(store, partition, kept.body.importing.id);
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
      conflicts += 1;
    }
  }
}

/** Makes the next few changes; true when they were the last. */
async function makeChanges(
  store: DocumentStore,
  partition: string,
  kept: Kept<StaffList>,
): Promise<boolean> {
  const { importing } = kept.body;
  if (importing === null) return true;
  const changes = await nextChanges(store, partition, importing);
  const made = importing.made + changes.length;
  const over = made >= importing.changes || changes.length === 0;
  const list: StaffList = { ...kept.body, importing: over ? null : { ...importing, made } };
  const operations = await Promise.all(
    changes.map((change) => operationsOf(store, partition, { ...importing, change })),
  );
  await store.commit(partition, [replaceOf(staffListRecord, kept, list), ...operations.flat()]);
  return over;
}

async function nextChanges(
  store: DocumentStore,
  partition: string,
  { id, made }: { id: string; made: number },
): Promise<readonly PlannedChange[]> {
  const part = Math.floor(made / changesPerPart);
  const place = staffImportPartRecord.idOf({ importId: id, part, changes: [] });
  const kept = await readRecord(store, staffImportPartRecord, { partition, id: place });
  const from = made % changesPerPart;
  return kept?.body.changes.slice(from, from + changesPerCommit) ?? [];
}

async function operationsOf(
  store: DocumentStore,
  partition: string,
  { change, by, at }: { change: PlannedChange; by: string; at: string },
): Promise<Operation[]> {
  const { personId, kind, name, before, after, eventId } = change;
  const kept = await readRecord(store, personRecord, { partition, id: personId });
  const person: Person = { ...(kept?.body ?? newPerson({ id: personId, name })), ...after };
  const event = {
    id: eventId,
    type: `person.${kind}`,
    actor: by,
    subject: personId,
    before,
    after,
    at,
    visitId: null,
  };
  return [
    kept === null ? createOf(personRecord, person) : replaceOf(personRecord, kept, person),
    ...(await accountOperations(store, partition, { person, before: kept?.body ?? null })),
    eventOf(event),
  ];
}

/** What was planned is told by the events from now on. */
async function removeParts(
  store: DocumentStore,
  partition: string,
  importId: string,
): Promise<void> {
  const parts = await queryRecords(store, staffImportPartRecord, {
    partition,
    wanted: { equals: { importId } },
  });
  const operations = parts.map(deleteOf);
  if (operations.length > 0) await store.commit(partition, operations);
}
