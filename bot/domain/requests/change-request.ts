import { DomainError } from '../errors.ts';
import type { InspectorRequest } from './request.ts';

/** What can become of a request. */
export type RequestChange =
  | { readonly kind: 'give'; readonly note: string; readonly link: string | null }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | {
      readonly kind: 'edit';
      readonly what?: string | undefined;
      readonly askedBy?: string | undefined;
      readonly ownerId?: string | undefined;
      readonly due?: string | undefined;
    };

/**
 * The request as changed; the same object when it is so already: pressing twice changes nothing,
 * and who was first stays on record.
 * @throws DomainError `conflict` when it is settled and has to be reopened first
 */
export function changedRequest(
  request: InspectorRequest,
  change: RequestChange,
  who: { by: string; at: string },
): InspectorRequest {
  const settled = request.given !== null || request.withdrawn !== null;
  if (change.kind === 'reopen') {
    return settled ? { ...request, given: null, withdrawn: null } : request;
  }
  if (settled) return settledAlready(request, change);
  if (change.kind === 'give') {
    return { ...request, given: { note: change.note, link: change.link, ...who } };
  }
  if (change.kind === 'withdraw') {
    return { ...request, withdrawn: { reason: change.reason, ...who } };
  }
  const { what, askedBy, ownerId, due } = { ...request, ...defined(change) };
  const same =
    what === request.what &&
    askedBy === request.askedBy &&
    ownerId === request.ownerId &&
    due === request.due;
  return same ? request : { ...request, what, askedBy, ownerId, due };
}

function settledAlready(request: InspectorRequest, change: RequestChange): InspectorRequest {
  if (change.kind === 'give' && request.given !== null) return request;
  if (change.kind === 'withdraw' && request.withdrawn !== null) return request;
  const how = request.given === null ? 'withdrawn' : 'answered';
  throw new DomainError('conflict', `That request was ${how} meanwhile. Reopen it first.`);
}

function defined(fields: object): Partial<InspectorRequest> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
