/** Where a visit stands in its life. */
export const visitStates = [
  'called',
  'preparing',
  'fieldwork',
  'awaiting-letter',
  'published',
  'not-published',
  'closed',
  'cancelled',
  'deferred',
] as const;
export type VisitState = (typeof visitStates)[number];

/** Of such a visit nothing is announced any more, and nobody is asked for anything. */
export function isOffOrOver(state: string): boolean {
  return state === 'cancelled' || state === 'closed';
}

/** Of such a visit nothing is late, and nobody has to do anything: it is off, over or waits. */
export function isAtRest(state: string): boolean {
  return isOffOrOver(state) || state === 'deferred';
}

/** The instant by which what is due in a visit is late, at `now`; null while nothing in it is. */
export function lateAtIn(visit: { readonly state: string }, now: string): string | null {
  return isAtRest(visit.state) ? null : now;
}

/** The states in words, as they stand after "is": "The visit is awaiting its letter". */
export const stateWords: Record<VisitState, string> = {
  called: 'called, not yet announced',
  preparing: 'being prepared',
  fieldwork: 'in fieldwork',
  'awaiting-letter': 'awaiting its letter',
  published: 'published',
  'not-published': 'ended with a letter that is not published',
  closed: 'closed',
  cancelled: 'cancelled',
  deferred: 'deferred',
};
