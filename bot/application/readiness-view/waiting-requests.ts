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
  /** Who works there. */
  readonly people: readonly Person[];
}

/** A request that is not late yet, and why its owner will hardly give it. */
export interface UnheldRequest {
  readonly request: RequestView;
  /** "Tom Brennan has left". */
  readonly because: string;
}

/**
 * What is for the actor to see to: requests that are overdue, as inspectors are waiting, and those that
 * are not yet, of owners who have left or are away.
 */
export function waitingRequests(
  { requests }: VisitState,
  { actor, nameOf, now, people }: Seen,
): { requests: RequestView[]; unheld: UnheldRequest[] } {
  const { person } = actor;
  const today = londonDayOf(now);
  const all = requests
    .filter((request) => mayGive(person, request))
    .map((request) => requestView(request, { person, nameOf, now }))
    .sort(inRequestOrder);
  return {
    requests: all.filter(({ standing }) => standing === 'overdue'),
    unheld: all
      .filter(({ standing }) => standing === 'open')
      .flatMap((request) => {
        const owner = people.find(({ id }) => id === request.owner.id);
        if (owner === undefined) return [{ request, because: `${request.owner.name} has left` }];
        return isAway(owner, today) ? [{ request, because: `${owner.name} is away` }] : [];
      }),
  };
}
