import type { RequestView } from '../../contract/request.ts';
import { inRequestOrder, mayGive, requestView } from '../requests/request-view.ts';
import type { Actor } from '../actor.ts';
import type { VisitState } from '../visit-state.ts';

/** The overdue requests that are for the actor to see to: inspectors are waiting. */
export function waitingRequests(
  { requests }: VisitState,
  seen: { actor: Actor; nameOf: (id: string) => string; now: string },
): RequestView[] {
  const { person } = seen.actor;
  return requests
    .filter((request) => mayGive(person, request))
    .map((request) => requestView(request, { person, nameOf: seen.nameOf, now: seen.now }))
    .filter(({ standing }) => standing === 'overdue')
    .sort(inRequestOrder);
}
