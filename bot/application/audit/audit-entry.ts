import type { AuditEntry } from '../../contract/audit.ts';
import { capital } from '../../contract/capital.ts';
import { written } from '../papers/visit-tables.ts';
import type { VisitReadyEvent } from '../records/event-record.ts';

/** How an entry's ids are said. */
export interface AuditNames {
  readonly ofPerson: (id: string) => string;
  /** What it is about: a person, a visit; anything else as it is kept. */
  readonly ofSubject: (id: string) => string;
}

/** An event as people read it. */
export function auditEntry(event: VisitReadyEvent, names: AuditNames): AuditEntry {
  return {
    id: event.id,
    at: event.at,
    who: event.actor === null ? 'Visit Ready' : names.ofPerson(event.actor),
    what: capital(event.type.replace('.', ': ')),
    about: names.ofSubject(event.subject),
    before: written(event.before),
    after: written(event.after),
    embargoed: event.embargoed,
  };
}
