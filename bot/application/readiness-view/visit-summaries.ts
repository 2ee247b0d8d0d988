import type { VisitSummary } from '../../contract/visit.ts';
import type { DocumentStore } from '../document-store.ts';
import { namesOf } from '../people.ts';
import { listVisits } from '../visits.ts';
import { visitSummary } from './visit-summary.ts';

/** Every visit of a council in a line, the latest call first. */
export async function visitSummaries(
  store: DocumentStore,
  council: string,
): Promise<VisitSummary[]> {
  const visits = await listVisits(store, council);
  const announcers = visits.map(({ announcedBy }) => announcedBy);
  const nameOf = await namesOf(store, council, announcers);
  return visits.map((visit) => visitSummary(visit, nameOf));
}
