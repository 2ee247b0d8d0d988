import type { ReachRow } from '../../contract/reach.ts';
import { alsoWords, reachWords } from '../../contract/reach-words.ts';
import { writeCsv } from '../../domain/write-csv.ts';

const columns = ['Name', 'Phone', 'Team', 'Line manager', 'Reason', 'Also'];

/** People to telephone as a CSV file. */
export function writeCallList(people: readonly ReachRow[], now: string): string {
  const rows = people.map((row) => [
    row.name,
    row.phone ?? '',
    row.team ?? '',
    row.lineManager ?? '',
    reachWords(row, now),
    alsoWords(row, now),
  ]);
  return writeCsv([columns, ...rows]);
}
