import type { RequestView } from '../../contract/request.ts';
import { londonDayOf } from '../../contract/spoken-time.ts';
import { inRequestOrder, mayGive, requestView } from '../requests/request-view.ts';
import { isAway } from '../../domain/people/availability.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Actor } from '../actor.ts';
import type { VisitState } from '../visit-state.ts';

interface Seen {
  readonly actor: Actor;
  readonly nameOf: (id: string) => string;
  readonly now: string;
}

/** The overdue requests that are for the actor to see to: inspectors are waiting. */
export function waitingRequests(state: VisitState, seen: Seen): RequestView[] {
  return requestsOf(state, seen).filter(({ standing }) => standing === 'overdue');
}

/** A request that is not late yet, and why its owner will hardly give it. */
export interface UnheldRequest {
  readonly request: RequestView;
  /** "Tom Brennan has left". */
  readonly because: string;
}

/** The open requests, for the actor to see to, of owners who have left or are away. */
export function unheldRequests(
  state: VisitState,
  { people, ...seen }: Seen & { readonly people: readonly Person[] },
): UnheldRequest[] {
  const today = londonDayOf(seen.now);
  return requestsOf(state, seen)
    .filter(({ standing }) => standing === 'open')
    .flatMap((request) => {
      const owner = people.find(({ id }) => id === request.owner.id);
      if (owner === undefined) return [{ request, because: `${request.owner.name} has left` }];
      return isAway(owner, today) ? [{ request, because: `${owner.name} is away` }] : [];
    });
}

function requestsOf({ requests }: VisitState, { actor: { person }, nameOf, now }: Seen) {
  return requests
    .filter((request) => mayGive(person, request))
    .map((request) => requestView(request, { person, nameOf, now }))
    .sort(inRequestOrder);
}
