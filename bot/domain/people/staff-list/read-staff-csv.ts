import { notCsv, readCsvRows, type CsvRow } from '../../csv-rows.ts';
import { decodeText } from '../../decode-text.ts';
import {
  BadCell,
  readAddress,
  readEntraId,
  readPhone,
  readRoles,
  readText,
  readYesNo,
} from './read-cell.ts';
import { columnOf, type Column } from './columns.ts';
import type { StaffFault, StaffRow } from './staff-row.ts';

/** More than any council employs. */
const mostRows = 20_000;

export interface StaffFile {
  readonly rows: readonly StaffRow[];
  readonly faults: readonly StaffFault[];
}

/**
 * What a staff file says: CSV as Excel writes it, with commas, semicolons or tabs, in UTF-8, UTF-16
 * or Windows-1252. Every row that cannot be taken is among the faults, with its line.
 */
export function readStaffCsv(bytes: Uint8Array): StaffFile {
  const text = decodeText(bytes);
  if (text === null) return refused('The file is not text. Save it as CSV.');
  const read = readCsvRows(text);
  return 'rows' in read
    ? readRows(read.rows)
    : { rows: [], faults: [{ line: read.badLine, reason: notCsv }] };
}

function readRows([head, ...rows]: readonly CsvRow[]): StaffFile {
  if (head === undefined) return refused('The file is empty.');
  const columns = head.cells.map(columnOf);
  const unknown = head.cells.filter((heading, at) => columns[at] === null && heading !== '');
  const repeated = columns.filter((column, at) => column !== null && columns.indexOf(column) < at);
  if (unknown.length > 0) return refused(`The column “${unknown.join('”, “')}” is not known.`);
  if (repeated.length > 0) return refused(`The column “${repeated.join('”, “')}” is there twice.`);
  const has = (column: Column) => columns.includes(column);
  if (!has('name')) return refused('The file has no column “name”.');
  if (!has('entraId') && !has('address') && !has('account')) {
    return refused('The file needs a column “Entra id” or “address”.');
  }
  if (rows.length > mostRows) return refused(`The file has more than ${mostRows} rows.`);
  return collected(rows, columns);
}

function collected(rows: readonly CsvRow[], columns: readonly (Column | null)[]): StaffFile {
  const taken: StaffRow[] = [];
  const faults: StaffFault[] = [];
  for (const { cells: own, line } of rows) {
    try {
      if (own.length > columns.length) throw new BadCell('it has more cells than headings');
      const cells = new Map(columns.map((column, at) => [column, own[at] ?? '']));
      taken.push(rowOf(line, cells));
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      faults.push({ line, reason: error.message });
    }
  }
  return { rows: taken, faults };
}

/** @throws BadCell */
function rowOf(line: number, cells: ReadonlyMap<Column | null, string>): StaffRow {
  const cell = (column: Column) => cells.get(column) ?? '';
  const name = readText(cell('name'), 200);
  if (name === null) throw new BadCell('there is no name');
  const account = cell('account');
  const entraId = readEntraId(account.includes('@') ? cell('entraId') : cell('entraId') || account);
  const address = readAddress(account.includes('@') ? account : cell('address'));
  if (entraId === null && address === null) {
    throw new BadCell('there is neither an Entra id nor an address');
  }
  return {
    line,
    name,
    entraId,
    address,
    ...(cells.has('roles') && { roles: readRoles(cell('roles')) }),
    ...(cells.has('team') && { team: readText(cell('team'), 100) }),
    ...(cells.has('lineManager') && { lineManager: readText(cell('lineManager'), 254) }),
    ...(cells.has('deputy') && { deputy: readText(cell('deputy'), 254) }),
    ...(cells.has('coreGroup') && { coreGroup: readYesNo(cell('coreGroup')) }),
    ...(cells.has('phone') && { phone: readPhone(cell('phone')) }),
  };
}

function refused(reason: string): StaffFile {
  return { rows: [], faults: [{ line: null, reason }] };
}
