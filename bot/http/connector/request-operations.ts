import {
  answerRequest,
  listRequests,
  logRequest,
} from '../../contract/connector/visit-operations.ts';
import type { ConnectorRequest } from '../../contract/connector/views.ts';
import type { RequestView } from '../../contract/request.ts';
import type { Actor } from '../../application/actor.ts';
import { DomainError } from '../../domain/errors.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { asSeen, type ConnectorRouter } from './connector-route.ts';
import { pageOf, tagged } from './page.ts';

/** What inspectors ask for during a visit. */
export function addRequestOperations(router: ConnectorRouter, { useCases }: ConnectorParts): void {
  const shown = async (actor: Actor, visit: string, id: string): Promise<ConnectorRequest> => {
    const { requests } = await useCases.listRequests(actor, visit);
    const found = requests.find((request) => request.id === id);
    if (found === undefined) throw new DomainError('not-found', 'There is no such request.');
    return requestView(found);
  };

  router.add(listRequests, async (call) => {
    const { requests } = await useCases.listRequests(call.actor, call.params.visit ?? '');
    return pageOf(call, requests.map(requestView));
  });

  router.add(logRequest, async ({ actor, params, body, requestId }) => {
    const { visit = '' } = params;
    const { id } = await useCases.logRequest(actor, visit, {
      ...body,
      requestId,
      screened: undefined,
    });
    return shown(actor, visit, id);
  });

  router.add(answerRequest, async (call) => {
    const { visit = '', request = '' } = call.params;
    const { note, link = null } = call.body;
    const place = {
      visitId: visit,
      requestId: request,
      ...asSeen(call, () => shown(call.actor, visit, request)),
    };
    const given = { kind: 'give', note, link, screened: undefined } as const;
    await useCases.changeRequest(call.actor, place, given);
    return shown(call.actor, visit, request);
  });
}

function requestView(request: RequestView): ConnectorRequest {
  const { id, what, askedBy, owner, due, standing, loggedAt, given } = request;
  return tagged({
    ...{ id, what, askedBy, due, loggedAt },
    owner: owner.name,
    ownerId: owner.id,
    state: standing,
    answer: given?.note,
    answerLink: given?.link ?? undefined,
    answeredAt: given?.at,
  });
}
