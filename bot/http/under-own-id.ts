import type { RequestHandler, Response } from 'restify';
import { correlated } from '../application/correlation.ts';
import type { Ids } from '../application/ports.ts';

const header = 'x-correlation-id';

/**
 * Gives every call of the API an id of its own, which the caller is told to find it by. Before
 * anything else: restify refuses some calls by itself.
 */
export function giveOwnId(ids: Ids): RequestHandler {
  return (request, response, next) => {
    if (request.path().startsWith('/api/')) response.header(header, ids.random());
    next();
  };
}

/** Answers a request under the id that it was given. */
export function underOwnId<Result>(response: Response, work: () => Result): Result {
  return correlated(response.getHeader(header)?.toString() ?? null, work);
}
