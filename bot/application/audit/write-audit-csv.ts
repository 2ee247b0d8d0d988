import type { AuditEntry } from '../../contract/audit.ts';
import { sayMoment, withYear } from '../../contract/spoken-time.ts';
import { writeCsv } from '../../domain/write-csv.ts';
import { auditColumns } from './audit-columns.ts';

const columns = [...auditColumns, 'Entry'];

/** The audit log as a CSV file. */
export function writeAuditCsv(entries: readonly AuditEntry[]): string {
  const rows = entries.map(({ id, at, who, what, about, before, after, ...entry }) => {
    const { reason, correlationId } = entry;
    const when = [at, sayMoment(at, withYear)];
    return [...when, who, what, about, before, after, reason, correlationId, id];
  });
  return writeCsv([columns, ...rows]);
}
