import { DomainError } from '../domain/errors.ts';
import type { Visit } from '../domain/visits/visit.ts';
import { openVisits } from '../application/visits.ts';
import type { DocumentStore } from '../application/document-store.ts';

/** The visit that people mean when they name none: the one called last. @throws DomainError */
export async function currentVisit(store: DocumentStore, council: string): Promise<Visit> {
  const [visit] = await openVisits(store, council);
  if (visit !== undefined) return visit;
  throw new DomainError(
    'not-found',
    'No visit is under way. When Ofsted phones, type “we’ve had the call”.',
  );
}
