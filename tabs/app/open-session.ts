import type { QueryClient } from '@tanstack/react-query';
import { openingSchema, type Opening } from '../../bot/contract/opening.ts';
import { askForVisits, visitsFrom } from '../features/visits/api/use-visits.ts';
import { createApiClient, type ApiClient, type Authorise } from '../lib/api-client.ts';
import { openingPath } from '../lib/opening-path.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { queryKeys } from '../lib/query-keys.ts';
import { askForMe, meFrom } from '../lib/use-me.ts';

/** One person's session: their API client, and the answers kept for them alone. */
export interface OpenSession {
  readonly api: ApiClient;
  readonly queries: QueryClient;
  /** Resolves once what the first page needs is there, or cannot be had. */
  readonly opened: Promise<unknown>;
}

/**
 * What the first page asks for is on its way before it has been drawn.
 * @param early what has been asked for already, by path
 */
export function openSession(
  authorise: Authorise,
  early = new Map<string, Promise<Response>>(),
): OpenSession {
  const api = createApiClient(authorise, early);
  const queries = createQueryClient();
  const opening = askForOpening(api, queries);
  const opened = Promise.allSettled([
    queries.query({
      ...meFrom(api),
      queryFn: partAhead(
        opening,
        ({ me }) => me,
        () => askForMe(api),
      ),
    }),
    queries.query({
      ...visitsFrom(api),
      queryFn: partAhead(
        opening,
        ({ visits }) => visits,
        () => askForVisits(api),
      ),
    }),
  ]);
  return { api, queries, opened };
}

/** Null where the page asks by itself. Whoever needs what did not come asks again, and says so. */
async function askForOpening(api: ApiClient, queries: QueryClient): Promise<Opening | null> {
  const path = openingPath(window.location);
  if (path === null) return null;
  const opening = await api.get(path, openingSchema).catch(() => null);
  const readiness = opening?.readiness;
  if (readiness) queries.setQueryData(queryKeys.readiness(readiness.visit.id), readiness);
  return opening;
}

/** The first time, a part of the opening answer; from then on, and when that did not come, asked for. */
function partAhead<Part>(
  opening: Promise<Opening | null>,
  partOf: (opening: Opening) => Part,
  ask: () => Promise<Part>,
): () => Promise<Part> {
  let ahead: Promise<Opening | null> | null = opening;
  return async () => {
    const found = await ahead;
    ahead = null;
    return found === null ? ask() : partOf(found);
  };
}
