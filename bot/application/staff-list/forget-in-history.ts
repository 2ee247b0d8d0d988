import type { Person } from '../../domain/people/person.ts';
import { commitLimits, type DocumentStore, type Operation } from '../document-store.ts';
import { eventRecord } from '../records/event-record.ts';
import { queryRecords, replaceOf } from '../records/record.ts';
import { staffImportPartRecord, type PlannedChange } from '../records/staff-records.ts';

/** What the history of the staff list has of somebody that tells who they are. */
const telling = ['name', 'entraId', 'address', 'phone'] as const;

/**
 * Takes out of the staff list's own history who a leaver was, and leaves what was changed, when and
 * by whom. It is the one change that is ever made to an event; a visit's events are left alone.
 */
export async function forgetInHistory(
  store: DocumentStore,
  partition: string,
  person: Person,
): Promise<void> {
  const operations = [
    ...(await inEvents(store, partition, person)),
    ...(await inImports(store, partition, person)),
  ];
  for (let from = 0; from < operations.length; from += commitLimits.operations) {
    await store.commit(partition, operations.slice(from, from + commitLimits.operations));
  }
}

async function inEvents(
  store: DocumentStore,
  partition: string,
  { id, name }: Person,
): Promise<Operation[]> {
  const wanted = { equals: { subject: id } };
  const events = await queryRecords(store, eventRecord, { partition, wanted });
  return events.flatMap((kept) => {
    const { before, after } = kept.body;
    const body = { ...kept.body, before: without(before, name), after: without(after, name) };
    return isSame(body, kept.body) ? [] : [replaceOf(eventRecord, kept, body)];
  });
}

async function inImports(
  store: DocumentStore,
  partition: string,
  { id, name }: Person,
): Promise<Operation[]> {
  const parts = await queryRecords(store, staffImportPartRecord, { partition });
  return parts.flatMap((kept) => {
    const changes = kept.body.changes.map((change): PlannedChange =>
      change.personId === id
        ? {
            ...change,
            name,
            before: without(change.before, name),
            after: without(change.after, name),
          }
        : change,
    );
    const body = { ...kept.body, changes };
    return isSame(body, kept.body) ? [] : [replaceOf(staffImportPartRecord, kept, body)];
  });
}

/** The fields without what tells who it was; anything but fields as it is. */
function without<Fields>(fields: Fields, name: string): Fields {
  if (typeof fields !== 'object' || fields === null) return fields;
  const told = telling.filter((field) => field in fields);
  const blank = Object.fromEntries(told.map((field) => [field, field === 'name' ? name : null]));
  return { ...fields, ...blank };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
