import type { VisitSummary } from '../../contract/visit.ts';
import type { DocumentStore } from '../document-store.ts';
import { namesOf } from '../people.ts';
import { getVisit } from '../visits.ts';
import { visitSummary } from './visit-summary.ts';

/** A visit as cards head themselves with it. @throws DomainError `not-found` */
export async function summaryOf(
  store: DocumentStore,
  council: string,
  visitId: string,
): Promise<VisitSummary> {
  const visit = await getVisit(store, council, visitId);
  return visitSummary(visit, await namesOf(store, council, [visit.announcedBy]));
}
