import { stringify } from 'csv-stringify/sync';
import type { ReachRow } from '../../contract/reach.ts';
import { alsoWords, reachWords } from '../../contract/reach-words.ts';

const columns = ['Name', 'Phone', 'Team', 'Line manager', 'Reason', 'Also'];

/**
 * People to telephone as a CSV file that spreadsheets open as it is: with a byte order mark, and
 * nothing in it that one would run as a formula.
 */
export function writeCallList(people: readonly ReachRow[], now: string): string {
  const rows = people.map((row) => [
    row.name,
    row.phone ?? '',
    row.team ?? '',
    row.lineManager ?? '',
    reachWords(row, now),
    alsoWords(row, now),
  ]);
  return stringify([columns, ...rows], { bom: true, escape_formulas: true });
}
