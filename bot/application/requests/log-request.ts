import type { LogRequest } from '../../contract/request.ts';
import { DomainError } from '../../domain/errors.ts';
import { demandDueAhead } from '../../domain/readiness/due-ahead.ts';
import type { InspectorRequest } from '../../domain/requests/request.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import { demand, type Actor } from '../actor.ts';
import { demandStaff } from '../demand-staff.ts';
import { StoreConflict, type Operation } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord } from '../records/record.ts';
import { requestRecord } from '../records/record-types.ts';
import { screenTyped } from '../screen-typed.ts';
import { getVisit } from '../visits.ts';
import { requestNews } from './request-news.ts';

/**
 * Logs what an inspector asks for, and tells its owner. The same request (`requestId`) twice is one.
 * @throws DomainError `not-permitted`, `not-found` (visit, owner), `invalid` (due in the past, or a
 * visit that is over); PersonalDetails
 */
export function createLogRequest(parts: Parts) {
  const { store, clock, ids } = parts;
  return async function logRequest(
    actor: Actor,
    visitId: string,
    asked: LogRequest,
  ): Promise<InspectorRequest> {
    demand(actor, 'request.log', 'Requests are logged by those who run the visit.');
    const visit = await getVisit(store, actor.council, visitId);
    if (isOffOrOver(visit.state)) {
      throw new DomainError('invalid', 'That visit is over. Nothing more is logged for it.');
    }
    await demandStaff(store, actor.council, asked.ownerId);
    const at = clock.now();
    demandDueAhead(asked.due, at);
    const request = newRequest(asked, { by: actor.person.id, at });
    const { what, askedBy } = asked;
    const screened = screenTyped({ clock, ids }, actor, {
      texts: { what, askedBy },
      screened: asked.screened,
      subject: request.id,
      visitId,
    });
    const event = eventOf({
      id: ids.event(),
      type: 'request.logged',
      actor: actor.person.id,
      subject: request.id,
      before: null,
      after: request,
      at,
      visitId,
    });
    const news = await requestNews(parts, { actor, visitId }, { before: null, after: request });
    const partition = visitPartition(actor.council, visitId);
    return commitOnce({ store, partition }, request, [event, ...screened, ...news]);
  };
}

function newRequest(asked: LogRequest, who: { by: string; at: string }): InspectorRequest {
  return {
    id: asked.requestId,
    what: asked.what,
    askedBy: asked.askedBy,
    ownerId: asked.ownerId,
    due: asked.due,
    originalDue: asked.due,
    loggedAt: who.at,
    loggedBy: who.by,
    given: null,
    withdrawn: null,
  };
}

async function commitOnce(
  { store, partition }: { store: Parts['store']; partition: string },
  request: InspectorRequest,
  along: readonly Operation[],
): Promise<InspectorRequest> {
  try {
    await store.commit(partition, [createOf(requestRecord, request), ...along]);
    return request;
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    const earlier = await readRecord(store, requestRecord, { partition, id: request.id });
    return earlier?.body ?? request;
  }
}
