import { writeCsv } from '../../write-csv.ts';
import { entraIdOf, type Person } from '../person.ts';
import { roleTitles } from '../roles.ts';
import { headingOf, type Column } from './columns.ts';

const columns = [
  'name',
  'entraId',
  'address',
  'roles',
  'team',
  'lineManager',
  'deputy',
  'coreGroup',
  'phone',
] as const satisfies readonly Column[];

/** The people who work here as a file that can be read back, one a row. */
export function writeStaffCsv(people: readonly Person[]): string {
  const known = new Map(people.map((person) => [person.id, person]));
  const keyOf = (id: string | null) => {
    const person = id === null ? undefined : known.get(id);
    return person === undefined ? '' : (person.address ?? entraIdOf(person) ?? person.name);
  };
  const rows = people.map((person): Record<(typeof columns)[number], string> => ({
    name: person.name,
    entraId: entraIdOf(person) ?? '',
    address: person.address ?? '',
    roles: person.roles.map((role) => roleTitles[role]).join('; '),
    team: person.team ?? '',
    lineManager: keyOf(person.lineManagerId),
    deputy: keyOf(person.deputyId),
    coreGroup: person.coreGroup ? 'yes' : 'no',
    phone: person.phone ?? '',
  }));
  return writeCsv([
    columns.map(headingOf),
    ...rows.map((row) => columns.map((column) => row[column])),
  ]);
}
