import type { Person } from '../person.ts';
import { checkStaffList } from './check-staff-list.ts';
import { matchRows, type MatchedRow } from './match-rows.ts';
import { indexPeople, type PeopleIndex } from './people-index.ts';
import type { StaffFile } from './read-staff-csv.ts';
import { asLeaver, differenceOf, fieldsOf, type StaffChange } from './staff-change.ts';
import type { StaffFault } from './staff-row.ts';

/** What an import would do. With a fault it does nothing. */
export interface StaffPlan {
  readonly changes: readonly StaffChange[];
  readonly unchanged: number;
  /** Those who work here and are not in the file: kept, or made leavers when it is complete. */
  readonly absent: readonly { id: string; name: string }[];
  readonly faults: readonly StaffFault[];
}

export interface ImportRequest {
  readonly file: StaffFile;
  /** True when whoever is not in the file has left. */
  readonly complete: boolean;
  /** `YYYY-MM-DD`, the day from which leavers have left. */
  readonly day: string;
  /** Part of an id for somebody who is listed by address alone, by the line of the file. */
  readonly unique: (line: number) => string;
}

/**
 * What a staff file would change of the list; leavers are on the list too. The same file a second
 * time changes nothing.
 */
export function planStaffImport(people: readonly Person[], request: ImportRequest): StaffPlan {
  const { file, complete, day } = request;
  const { matched, faults } = matchRows(file.rows, people, request.unique);
  const named = new Set(matched.map(({ person }) => person.id));
  const absent = people.filter(({ id, active }) => active && !named.has(id));
  const leavers = complete ? absent.map((person) => asLeaver(person, day)) : [];
  const left = new Set(leavers.map(({ id }) => id));

  const kept = people.filter(({ id }) => !named.has(id) && !left.has(id));
  const found = indexPeople([...kept, ...leavers, ...matched.map(({ person }) => person)]);
  const joined = matched.map((row) => withOthers(row, found, left));
  const after = [...kept, ...leavers, ...joined.map(({ person }) => person)];

  const lineOf = new Map(matched.map(({ row, person }) => [person.id, row.line]));
  const listFaults = checkStaffList(people, after, new Set([...named, ...left]));
  return {
    changes: [
      ...joined.flatMap(changeOf),
      ...absent.flatMap((before, at) => leaverChange(before, leavers[at])),
    ],
    unchanged: joined.filter((row) => changeOf(row).length === 0).length,
    absent: absent.map(({ id, name }) => ({ id, name })),
    faults: [
      ...file.faults,
      ...faults,
      ...joined.flatMap(({ faults }) => faults),
      ...listFaults.map(({ personId, reason }) => ({
        line: lineOf.get(personId ?? '') ?? null,
        reason,
      })),
    ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

interface JoinedRow extends MatchedRow {
  readonly faults: readonly StaffFault[];
}

/** Finds a row's manager and deputy among all who will be on the list. */
function withOthers(matched: MatchedRow, found: PeopleIndex, left: ReadonlySet<string>): JoinedRow {
  const { row, person } = matched;
  const faults: StaffFault[] = [];
  const idOf = (words: string | null | undefined, what: string, kept: string | null) => {
    if (words === undefined) return kept;
    if (words === null) return null;
    const other = findPerson(words, found);
    const reason = faultOf(other, { words, what, person, left });
    if (reason !== null) faults.push({ line: row.line, reason });
    return other?.id ?? kept;
  };
  const lineManagerId = idOf(row.lineManager, 'line manager', person.lineManagerId);
  const deputyId = idOf(row.deputy, 'deputy', person.deputyId);
  return { ...matched, person: { ...person, lineManagerId, deputyId }, faults };
}

function findPerson(words: string, found: PeopleIndex): Person | null {
  const key = words.toLowerCase();
  return found.byEntraId(key) ?? found.byAddress(key) ?? found.byName(key);
}

function faultOf(
  other: Person | null,
  about: { words: string; what: string; person: Person; left: ReadonlySet<string> },
): string | null {
  const { words, what, person, left } = about;
  if (other === null) return `the ${what} “${words}” is neither in the file nor on the list`;
  if (other.id === person.id) return `the ${what} is the person themselves`;
  if (left.has(other.id)) return `the ${what} ${other.name} is not in the file and would have left`;
  if (!other.active) return `the ${what} ${other.name} has left`;
  return null;
}

function changeOf({ row, known, person }: MatchedRow): StaffChange[] {
  const { line } = row;
  const about = { line, personId: person.id, name: person.name };
  if (known === null) return [{ kind: 'added', ...about, before: {}, after: fieldsOf(person) }];
  const [before, after] = differenceOf(known, person);
  if (Object.keys(after).length === 0) return [];
  return [{ kind: known.active ? 'changed' : 'returned', ...about, before, after }];
}

function leaverChange(before: Person, after: Person | undefined): StaffChange[] {
  if (after === undefined) return [];
  const [was, will] = differenceOf(before, after);
  const about = { line: null, personId: before.id, name: before.name };
  return [{ kind: 'left', ...about, before: was, after: will }];
}
