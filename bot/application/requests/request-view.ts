import type { RequestView } from '../../contract/request.ts';
import type { Person } from '../../domain/people/person.ts';
import { may } from '../../domain/people/permissions.ts';
import { requestStanding, type InspectorRequest } from '../../domain/requests/request.ts';

/** Whether the person may say what was given: the request's owner, and who runs requests. */
export function mayGive(person: Person, request: InspectorRequest): boolean {
  return person.active && (request.ownerId === person.id || may(person, 'request.log'));
}

/** A request for one viewer at a moment, with names for ids. */
export function requestView(
  request: InspectorRequest,
  seen: { person: Person; nameOf: (id: string) => string; now: string },
): RequestView {
  const { person, nameOf, now } = seen;
  const { given, withdrawn, loggedAt } = request;
  return {
    id: request.id,
    what: request.what,
    askedBy: request.askedBy,
    owner: { id: request.ownerId, name: nameOf(request.ownerId) },
    due: request.due,
    originalDue: request.originalDue,
    standing: requestStanding(request, now),
    loggedAt,
    loggedBy: nameOf(request.loggedBy),
    given: given === null ? null : { ...given, by: nameOf(given.by) },
    withdrawn: withdrawn === null ? null : { ...withdrawn, by: nameOf(withdrawn.by) },
    turnaround: given === null ? null : (Date.parse(given.at) - Date.parse(loggedAt)) / 60_000,
    mayGive: mayGive(person, request),
    mayEdit: may(person, 'request.log'),
  };
}

const order = { overdue: 0, open: 0, given: 1, withdrawn: 1 } as const;

/** Open ones first, the first due first; then what is settled, the latest first. */
export function inRequestOrder(a: RequestView, b: RequestView): number {
  const settled = order[a.standing] - order[b.standing];
  if (settled !== 0) return settled;
  if (order[a.standing] === 0) return Date.parse(a.due) - Date.parse(b.due);
  return settledAt(b) - settledAt(a);
}

function settledAt({ given, withdrawn, loggedAt }: RequestView): number {
  return Date.parse(given?.at ?? withdrawn?.at ?? loggedAt);
}
