import { namesOf } from '../application/people.ts';
import { visitSummary } from '../application/readiness-view/visit-summary.ts';
import { listVisits, openVisits } from '../application/visits.ts';
import { listWords } from '../contract/list-words.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { visitName } from '../cards/visit-words.ts';
import { DomainError } from '../domain/errors.ts';
import { namedVisits } from '../domain/visits/named-visits.ts';
import type { Visit } from '../domain/visits/visit.ts';
import type { DocumentStore } from '../application/document-store.ts';

/**
 * The visit that a text speaks of, by kind, theme or number; the one called last where it names
 * none. @throws DomainError `not-found` when nothing is open, or nothing of what is named
 */
export async function spokenVisit(
  store: DocumentStore,
  council: string,
  text: string,
): Promise<Visit> {
  const open = await openVisits(store, council);
  if (open.length === 0) {
    throw new DomainError(
      'not-found',
      'No visit is under way. When Ofsted phones, type “we’ve had the call”.',
    );
  }
  const named = namedVisits(text, open);
  const [visit] = named ?? open;
  if (visit === undefined) {
    const names = (await summariesOf(store, council, open)).map(visitName);
    throw new DomainError('not-found', `No such visit is open. Open now: ${listWords(names)}.`);
  }
  return visit;
}

/**
 * The cancelled or closed visit that a text speaks of, by kind, theme or number; the one called last
 * where it names none. @throws DomainError `not-found`
 */
export async function endedVisit(
  store: DocumentStore,
  council: string,
  { text, state }: { text: string; state: 'cancelled' | 'closed' },
): Promise<Visit> {
  const ended = (await listVisits(store, council)).filter((visit) => visit.state === state);
  const [visit] = namedVisits(text, ended) ?? ended;
  if (visit === undefined) throw new DomainError('not-found', `No such visit is ${state}.`);
  return visit;
}

/** The open visits besides the one that is shown, to be offered. */
export async function otherVisits(
  store: DocumentStore,
  council: string,
  shown: string,
): Promise<VisitSummary[]> {
  const open = await openVisits(store, council);
  return summariesOf(
    store,
    council,
    open.filter(({ id }) => id !== shown),
  );
}

async function summariesOf(
  store: DocumentStore,
  council: string,
  visits: readonly Visit[],
): Promise<VisitSummary[]> {
  const announcers = visits.map(({ announcedBy }) => announcedBy);
  const nameOf = await namesOf(store, council, announcers);
  return visits.map((visit) => visitSummary(visit, nameOf));
}
