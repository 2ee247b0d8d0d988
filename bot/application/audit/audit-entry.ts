import type { AuditEntry } from '../../contract/audit.ts';
import { capital } from '../../contract/capital.ts';
import type { VisitReadyEvent } from '../records/event-record.ts';
import type { AuditNames } from './audit-names.ts';

/** An event as people read it. */
export function auditEntry(event: VisitReadyEvent, names: AuditNames): AuditEntry {
  return {
    id: event.id,
    at: event.at,
    who: event.actor === null ? 'Visit Ready' : names.ofPerson(event.actor),
    what: capital(event.type.replace('.', ': ')),
    about: names.ofSubject(event.subject),
    before: sayValue(event.before),
    after: sayValue(event.after),
    reason: event.reason ?? '',
    correlationId: event.correlationId ?? '',
    embargoed: event.embargoed,
  };
}

/** What was kept of a change, for reading: "state: done; reason: none". */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(sayPart).join(', ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${sayPart(part)}`)
      .join('; ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function sayPart(value: unknown): string {
  const said = sayValue(value);
  if (said === '') return 'none';
  return typeof value === 'object' ? `(${said})` : said;
}
