import type { AuditPage, AuditQuery } from '../../contract/audit.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../ports.ts';
import { findEntries } from './find-entries.ts';

const pageSize = 100;

/**
 * A page of the audit log, newest first, with what it can be narrowed by.
 * @throws DomainError `not-permitted`, `not-found`
 */
export function createSearchAudit(parts: Pick<Parts, 'store' | 'clock'>) {
  return async function searchAudit(actor: Actor, asked: AuditQuery): Promise<AuditPage> {
    const { entries, ...choices } = await findEntries(parts, actor, asked);
    const begin = entries.findIndex(({ id }) => id === asked.after) + 1;
    const page = entries.slice(begin, begin + pageSize);
    const next = begin + pageSize < entries.length ? (page.at(-1)?.id ?? null) : null;
    return { ...choices, entries: page, found: entries.length, next };
  };
}
