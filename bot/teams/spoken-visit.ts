import { loadStaff } from '../application/people.ts';
import { visitSummary } from '../application/readiness-view/visit-summary.ts';
import { openVisits } from '../application/visits.ts';
import { listWords } from '../contract/list-words.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { visitName } from '../cards/visit-words.ts';
import { DomainError } from '../domain/errors.ts';
import { namedVisits } from '../domain/visits/named-visits.ts';
import type { Visit } from '../domain/visits/visit.ts';
import type { DocumentStore } from '../application/document-store.ts';

export interface SpokenVisit {
  readonly visit: Visit;
  /** The other visits that are open, to be offered. */
  readonly others: readonly VisitSummary[];
}

/**
 * The visit that a text speaks of, by kind, theme or number; the one called last where it names
 * none. @throws DomainError `not-found` when nothing is open, or nothing of what is named
 */
export async function spokenVisit(
  store: DocumentStore,
  council: string,
  text: string,
): Promise<SpokenVisit> {
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
  return { visit, others: await otherVisits(store, council, { open, shown: visit.id }) };
}

/** The open visits besides the one that is shown. */
export async function otherVisits(
  store: DocumentStore,
  council: string,
  { shown, ...known }: { shown: string; open?: readonly Visit[] },
): Promise<VisitSummary[]> {
  const open = known.open ?? (await openVisits(store, council));
  const others = open.filter(({ id }) => id !== shown);
  return others.length === 0 ? [] : summariesOf(store, council, others);
}

async function summariesOf(
  store: DocumentStore,
  council: string,
  visits: readonly Visit[],
): Promise<VisitSummary[]> {
  const { nameOf } = await loadStaff(store, council);
  return visits.map((visit) => visitSummary(visit, nameOf));
}
