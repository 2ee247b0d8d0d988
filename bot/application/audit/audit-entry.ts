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
    before: sayValue(event.before, names.ofSubject),
    after: sayValue(event.after, names.ofSubject),
    reason: event.reason ?? '',
    correlationId: event.correlationId ?? '',
    embargoed: event.embargoed,
  };
}

/**
 * What was kept of a change, for reading: "state: done; reason: none".
 * @param nameOf what stands in the place of an id that has a name
 */
export function sayValue(value: unknown, nameOf = (text: string): string => text): string {
  const sayPart = (part: unknown): string => {
    const said = sayValue(part, nameOf);
    if (said === '') return 'none';
    return typeof part === 'object' ? `(${said})` : said;
  };
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(sayPart).join(', ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, part]) => `${fieldWords(name)}: ${sayPart(part)}`)
      .join('; ');
  }
  return typeof value === 'string' ? nameOf(value) : JSON.stringify(value);
}

/** "original due", of originalDue; the id of an owner is the owner. */
function fieldWords(name: string): string {
  return name
    .replace(/(?<=.)Id$/, '')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
