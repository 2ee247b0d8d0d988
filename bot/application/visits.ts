import { DomainError } from '../domain/errors.ts';
import { isOffOrOver } from '../domain/visit-life/states.ts';
import { isYearlyEvent, type Visit } from '../domain/visits/visit.ts';
import type { DocumentStore } from './document-store.ts';
import { councilPartition, visitPartition } from './partitions.ts';
import { queryRecords, readRecord } from './records/record.ts';
import { visitEntryRecord, visitRecord } from './records/record-types.ts';

/** All visits of a council, the latest call first. */
export async function listVisits(store: DocumentStore, council: string): Promise<Visit[]> {
  const entries = await queryRecords(store, visitEntryRecord, {
    partition: councilPartition(council),
  });
  const visits = await Promise.all(
    entries.map(({ body }) => findVisit(store, council, body.visitId)),
  );
  return visits
    .filter((visit) => visit !== null)
    .sort((a, b) => Date.parse(b.call) - Date.parse(a.call));
}

/** The visits of which people may still have to be told something: cancelled ones too. */
export async function unclosedVisits(store: DocumentStore, council: string): Promise<Visit[]> {
  const visits = await listVisits(store, council);
  return visits.filter(({ state }) => state !== 'closed');
}

/**
 * The visits that are neither closed nor cancelled: real ones before drills and yearly events, so
 * that practice never takes the place of a visit, then the latest call first.
 */
export async function openVisits(store: DocumentStore, council: string): Promise<Visit[]> {
  const visits = await listVisits(store, council);
  const open = visits.filter(({ state }) => !isOffOrOver(state));
  return open.sort((a, b) => Number(isOwnAffair(a)) - Number(isOwnAffair(b)));
}

export async function findVisit(
  store: DocumentStore,
  council: string,
  visitId: string,
): Promise<Visit | null> {
  const place = { partition: visitPartition(council, visitId), id: visitId };
  return (await readRecord(store, visitRecord, place))?.body ?? null;
}

/** @throws DomainError `not-found` */
export async function getVisit(
  store: DocumentStore,
  council: string,
  visitId: string,
): Promise<Visit> {
  const visit = await findVisit(store, council, visitId);
  if (visit === null) throw new DomainError('not-found', 'There is no such visit.');
  return visit;
}

/** Not a visit by inspectors: practice, or the council's own event. */
function isOwnAffair({ type }: Visit): boolean {
  return type === 'drill' || isYearlyEvent(type);
}
