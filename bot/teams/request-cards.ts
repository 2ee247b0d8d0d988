import { z } from 'zod';
import type { Actor } from '../application/actor.ts';
import { loadStaff } from '../application/people.ts';
import type { Message } from '../application/ports.ts';
import { requestCard, type OneRequest } from '../cards/request-card.ts';
import { requestFormCard, type RequestForm } from '../cards/request-form-card.ts';
import { requestsCard, type WhoseRequests } from '../cards/requests-card.ts';
import type { RequestView, RequestsView } from '../contract/request.ts';
import { DomainError } from '../domain/errors.ts';
import type { ChatParts } from './chat-parts.ts';

/** What every button on a request's card sends. */
export const requestDataSchema = z.object({
  visit: z.string(),
  request: z.string(),
  page: z.number().int(),
});
export type RequestData = z.infer<typeof requestDataSchema>;

/** The list as it stands now. */
export async function requestsList(
  { useCases, links }: ChatParts,
  actor: Actor,
  { visit, ...wanted }: { visit: string; page: number; whose: WhoseRequests },
): Promise<Message> {
  const view = await useCases.listRequests(actor, visit);
  const mine = view.requests.filter(({ owner }) => owner.id === actor.person.id);
  const requests = wanted.whose === 'mine' ? mine : view.requests;
  return requestsCard({ ...view, requests }, wanted, links);
}

/** A request that the actor may see, with the list that it is in. @throws DomainError `not-found` */
export async function findRequest(
  { useCases }: ChatParts,
  actor: Actor,
  place: { visit: string; request: string },
): Promise<{ view: RequestsView; request: RequestView }> {
  const view = await useCases.listRequests(actor, place.visit);
  const request = view.requests.find(({ id }) => id === place.request);
  if (request === undefined) throw new DomainError('not-found', 'There is no such request.');
  return { view, request };
}

/** One request's card, drawn from the store: what every press on it is answered with. */
export async function oneRequest(
  chat: ChatParts,
  actor: Actor,
  shown: RequestData & Pick<OneRequest, 'typed'> & { notice?: string },
): Promise<Message> {
  const { view, request } = await findRequest(chat, actor, shown);
  const { page, notice = null, typed } = shown;
  return requestCard(
    { visit: view.visit, request, page, notice, ...(typed !== undefined && { typed }) },
    { links: chat.links, now: view.asOf },
  );
}

type Filled = Pick<
  RequestForm,
  'request' | 'what' | 'askedBy' | 'owner' | 'dueDay' | 'dueTime' | 'problems'
> & { requestId?: string };

/** The form to log or change a request, as far as it is filled in. */
export async function requestForm(
  { useCases, store, ids }: ChatParts,
  actor: Actor,
  { visitId, filled }: { visitId: string; filled: Filled },
): Promise<Message> {
  const { visit } = await useCases.listRequests(actor, visitId);
  const { people } = await loadStaff(store, actor.council);
  const { requestId = ids.random(), ...rest } = filled;
  return requestFormCard({ visit, people, requestId, ...rest });
}
