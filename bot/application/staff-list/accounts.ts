import type { Person } from '../../domain/people/person.ts';
import type { DocumentStore, Operation } from '../document-store.ts';
import { createOf, readRecord, replaceOf } from '../records/record.ts';
import { accountRecord } from '../records/staff-records.ts';

/** What says whose an Entra account is, where a change has given somebody listed by address one. */
export async function accountOperations(
  store: DocumentStore,
  partition: string,
  { person, before }: { person: Person; before: Person | null },
): Promise<Operation[]> {
  const { entraId, id } = person;
  if (entraId === null || entraId === before?.entraId) return [];
  const account = { entraId, personId: id };
  const kept = await readRecord(store, accountRecord, { partition, id: entraId });
  if (kept?.body.personId === id) return [];
  return [
    kept === null ? createOf(accountRecord, account) : replaceOf(accountRecord, kept, account),
  ];
}
