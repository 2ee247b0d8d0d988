import {
  councilsOwnRecord,
  type AuditEntry,
  type AuditFilter,
  type AuditPage,
} from '../../contract/audit.ts';
import { hasWords } from '../../contract/has-words.ts';
import { londonDayOf } from '../../contract/spoken-time.ts';
import { DomainError } from '../../domain/errors.ts';
import { said } from '../../domain/subscriptions/event-kinds.ts';
import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import { demand, type Actor } from '../actor.ts';
import { datedVisitTitle } from '../papers/visit-title.ts';
import { councilPartition, visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventRecord, type VisitReadyEvent } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { listVisits } from '../visits.ts';
import { auditEntry } from './audit-entry.ts';
import { auditNames, type AuditNames } from './audit-names.ts';

/** The entries of a part of the audit log, with what it can be narrowed by. */
export interface FoundAudit extends Pick<AuditPage, 'records' | 'people'> {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
}

/**
 * The entries of a part of the audit log. What happened under embargo is left out for whoever may not
 * see that. @throws DomainError `not-permitted`, `not-found`
 */
export async function findEntries(
  parts: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
  asked: AuditFilter,
): Promise<FoundAudit> {
  demand(
    actor,
    'audit.read',
    'Only those who run visits and auditors can look into the audit log.',
  );
  const { store, clock } = parts;
  const visits = await listVisits(store, actor.council);
  const now = clock.now();
  const records = [
    { id: councilsOwnRecord, title: 'The council’s own record' },
    ...visits.map((visit) => ({ id: visit.id, title: datedVisitTitle(visit, now) })),
  ];
  if (!records.some(({ id }) => id === asked.record)) {
    throw new DomainError('not-found', 'There is no such visit.');
  }
  const events = await eventsOf(store, actor, asked.record);
  const names = await auditNames(parts, actor, [...records, ...withdrawnLetters(events)]);
  return {
    records,
    people: peopleOf(events, names),
    entries: events
      .filter((event) => isWithin(event, asked))
      .map((event) => auditEntry(event, names))
      .filter((entry) => hasWords(Object.values(entry).map(String), asked.words)),
  };
}

/** All that the actor may know of, newest first. */
async function eventsOf(
  store: Parts['store'],
  { council, person }: Actor,
  record: string,
): Promise<VisitReadyEvent[]> {
  const partition =
    record === councilsOwnRecord ? councilPartition(council) : visitPartition(council, record);
  const kept = await queryRecords(store, eventRecord, { partition });
  return kept
    .map(({ body }) => body)
    .filter(({ embargoed }) => !embargoed || maySeeEmbargoed(person))
    .sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
}

/** Letters that are off the record keep their names in what was done with them. */
function withdrawnLetters(events: readonly VisitReadyEvent[]): { id: string; title: string }[] {
  return events
    .filter(({ type }) => type === 'letter.withdrawn')
    .map(({ subject, before }) => ({ id: subject, title: String(said(before, 'title') ?? '') }))
    .filter(({ title }) => title !== '');
}

function peopleOf(
  events: readonly VisitReadyEvent[],
  names: AuditNames,
): { id: string; name: string }[] {
  const ids = new Set(events.flatMap(({ actor }) => actor ?? []));
  return [...ids]
    .map((id) => ({ id, name: names.ofPerson(id) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function isWithin({ actor, at }: VisitReadyEvent, { person, from, to }: AuditFilter): boolean {
  const day = londonDayOf(at);
  if (person !== '' && actor !== person) return false;
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
