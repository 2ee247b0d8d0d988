import { entraIdOf, newPerson, ownPersonId, type Person } from '../person.ts';
import { indexPeople } from './people-index.ts';
import type { StaffFault, StaffRow } from './staff-row.ts';

/** A row with the person on the list that it is about; null for somebody new. */
export interface MatchedRow {
  readonly row: StaffRow;
  readonly known: Person | null;
  /** With what the row says of them alone; managers and deputies are still to be found. */
  readonly person: Person;
}

/**
 * Finds each row's person, by Entra id before address. Rows that stand for somebody twice, or for
 * two people at once, are faults.
 */
export function matchRows(
  rows: readonly StaffRow[],
  people: readonly Person[],
  unique: (line: number) => string,
): { matched: MatchedRow[]; faults: StaffFault[] } {
  const index = indexPeople(people);
  const lines = new Map<string, number>();
  const matched: MatchedRow[] = [];
  const faults: StaffFault[] = [];
  for (const row of rows) {
    const { line, entraId, address } = row;
    const byId = entraId === null ? null : index.byEntraId(entraId);
    const byAddress = address === null ? null : index.byAddress(address);
    const known = byId ?? (isSame(byAddress, entraId) ? byAddress : null);
    const reason = takenTwice(lines, row, known) ?? contradiction(row, { byId, byAddress });
    if (reason !== null) {
      faults.push({ line, reason });
      continue;
    }
    const person = known ?? newPerson({ id: entraId ?? ownPersonId(unique(line)), name: row.name });
    matched.push({ row, known, person: withRow(person, row) });
  }
  return { matched, faults };
}

function takenTwice(
  lines: Map<string, number>,
  { line, entraId, address }: StaffRow,
  known: Person | null,
): string | null {
  const keys: [string | null, string][] = [
    [entraId, 'the Entra id'],
    [address, 'the address'],
    [known?.id ?? null, 'the person'],
  ];
  for (const [key, what] of keys) {
    const earlier = key === null ? undefined : lines.get(key);
    if (earlier !== undefined) return `${what} is in line ${earlier} already`;
  }
  for (const [key] of keys) if (key !== null) lines.set(key, line);
  return null;
}

/** Whether somebody found by address can be who a row with an Entra id, or without, is about. */
function isSame(person: Person | null, entraId: string | null): boolean {
  const other = person === null ? null : entraIdOf(person);
  return entraId === null || other === null || other === entraId;
}

/** An address goes to somebody else only once its owner has left. */
function contradiction(
  { entraId }: StaffRow,
  { byId, byAddress }: { byId: Person | null; byAddress: Person | null },
): string | null {
  if (entraId === null || byAddress?.active !== true || byAddress === byId) return null;
  if (byId === null && isSame(byAddress, entraId)) return null;
  return `the address is ${byAddress.name}’s on the list, who has another Entra id`;
}

function withRow(person: Person, row: StaffRow): Person {
  const { name, entraId, address, roles, team, coreGroup, phone } = row;
  return {
    ...person,
    name,
    entraId: entraId === null || entraIdOf(person) === entraId ? person.entraId : entraId,
    address: address ?? person.address,
    ...(roles && { roles: sameRoles(person, roles) ? person.roles : [...roles] }),
    ...(team !== undefined && { team }),
    ...(coreGroup !== undefined && { coreGroup }),
    ...(phone !== undefined && { phone }),
    active: true,
    leftOn: null,
  };
}

/** The order of a person's roles says nothing. */
function sameRoles(person: Person, roles: readonly string[]): boolean {
  return [...person.roles].sort().join() === [...roles].sort().join();
}
