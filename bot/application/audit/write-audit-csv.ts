import { stringify } from 'csv-stringify/sync';
import type { AuditEntry } from '../../contract/audit.ts';
import { sayMoment, withYear } from '../../contract/spoken-time.ts';

const columns = ['When (UTC)', 'When (London)', 'Who', 'What', 'About', 'Before', 'After', 'Entry'];

/** The audit log as a CSV file that spreadsheets open as it is, and run nothing of as a formula. */
export function writeAuditCsv(entries: readonly AuditEntry[]): string {
  const rows = entries.map(({ id, at, who, what, about, before, after }) => {
    return [at, sayMoment(at, withYear), who, what, about, before, after, id];
  });
  return stringify([columns, ...rows], { bom: true, escape_formulas: true });
}
