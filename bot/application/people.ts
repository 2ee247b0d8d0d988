import { systemNameOf } from '../domain/connections/connection.ts';
import { entraIdOf, type Person } from '../domain/people/person.ts';
import type { DocumentStore } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import { queryRecords, readRecord } from './records/record.ts';
import { personRecord } from './records/record-types.ts';
import { accountRecord } from './records/staff-records.ts';
import { readStaffList } from './staff-list/read-staff-list.ts';

/** Whoever works at the command line: no member of staff, and named in events all the same. */
export const administratorId = 'command-line';

/** The people of a council: those who work there now, and the names of all who ever did. */
export interface Staff {
  /** By name. */
  readonly people: readonly Person[];
  /** Those who have left, too. */
  readonly everybody: readonly Person[];
  /** The name for an id, for saying who did something; leavers keep theirs. */
  readonly nameOf: (id: string) => string;
}

export async function loadStaff(store: DocumentStore, council: string): Promise<Staff> {
  const { people: kept } = await readStaffList(store, council);
  const all = kept.map(({ body }) => body).sort((a, b) => a.name.localeCompare(b.name));
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return {
    people: all.filter(({ active }) => active),
    everybody: all,
    nameOf: (id) => names.get(id) ?? unlisted(id),
  };
}

/** Those of the core group who work there, by name, without reading everybody. */
export async function coreGroupOf(store: DocumentStore, council: string): Promise<Person[]> {
  const kept = await queryRecords(store, personRecord, {
    partition: councilPartition(council),
    wanted: { equals: { coreGroup: true } },
  });
  const people = kept.map(({ body }) => body).filter(({ active }) => active);
  return people.sort((a, b) => a.name.localeCompare(b.name));
}

/** The person whose Entra account it is, leavers too; null when the council does not know them. */
export async function findByEntraId(
  store: DocumentStore,
  council: string,
  entraId: string,
): Promise<Person | null> {
  const listed = await findPerson(store, council, entraId);
  if (listed !== null && entraIdOf(listed) === entraId) return listed;
  const place = { partition: councilPartition(council), id: entraId };
  const account = await readRecord(store, accountRecord, place);
  if (account === null) return null;
  const linked = await findPerson(store, council, account.body.personId);
  return linked !== null && entraIdOf(linked) === entraId ? linked : null;
}

/** The person with an id, leavers too; null when there is none. */
export async function findPerson(
  store: DocumentStore,
  council: string,
  id: string,
): Promise<Person | null> {
  const place = { partition: councilPartition(council), id };
  return (await readRecord(store, personRecord, place))?.body ?? null;
}

/** Names for a few ids, without reading the whole staff list. */
export async function namesOf(
  store: DocumentStore,
  council: string,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const people = await Promise.all([...new Set(ids)].map((id) => findPerson(store, council, id)));
  const names = new Map(people.flatMap((person) => (person ? [[person.id, person.name]] : [])));
  return (id) => names.get(id) ?? unlisted(id);
}

function unlisted(id: string): string {
  if (id === administratorId) return 'an administrator';
  return systemNameOf(id) ?? 'somebody who has left';
}
