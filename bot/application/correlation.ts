import { AsyncLocalStorage } from 'node:async_hooks';

const underWay = new AsyncLocalStorage<string | null>();

/**
 * Does some work under an id that whatever comes of it carries: the lines of the log, the events of
 * the record, and what is sent later on. It is no argument of the use-cases, as none of them acts on it.
 * @param id null for what comes of nothing that anybody asked for
 */
export function correlated<Result>(id: string | null, work: () => Result): Result {
  return underWay.run(id, work);
}

/** The id of what is under way; null outside of any. */
export function correlationId(): string | null {
  return underWay.getStore() ?? null;
}
