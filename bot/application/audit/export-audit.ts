import type { AuditEntry, AuditFilter } from '../../contract/audit.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../ports.ts';
import { findEntries } from './find-entries.ts';
import { createRecordExport } from './record-export.ts';

/**
 * The whole of a part of the audit log, newest first, to be taken away.
 * @throws DomainError `not-permitted`, `not-found`
 */
export function createExportAudit(parts: Parts) {
  const recordExport = createRecordExport(parts);
  return async function exportAudit(
    actor: Actor,
    asked: AuditFilter,
  ): Promise<readonly AuditEntry[]> {
    const { entries } = await findEntries(parts, actor, asked);
    await recordExport(actor, 'audit-log', { ...asked, entries: entries.length });
    return entries;
  };
}
