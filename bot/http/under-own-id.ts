import type { Response } from 'restify';
import { correlated } from '../application/correlation.ts';
import type { Ids } from '../application/ports.ts';

/** Answers a request under an id of its own, which the caller is told to find it by. */
export function underOwnId<Result>(ids: Ids, response: Response, work: () => Result): Result {
  const id = ids.random();
  response.header('x-correlation-id', id);
  return correlated(id, work);
}
