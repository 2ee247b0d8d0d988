import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { paths } from '../../../../bot/contract/paths.ts';
import { visitSummarySchema, type VisitSummary } from '../../../../bot/contract/visit.ts';
import type { ApiClient } from '../../../lib/api-client.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Every visit that the person may see. */
export function useVisits() {
  return useQuery(visitsFrom(useApi()));
}

export function visitsFrom(api: ApiClient) {
  return queryOptions({
    queryKey: queryKeys.visits,
    queryFn: () => askForVisits(api),
  });
}

export function askForVisits(api: ApiClient): Promise<VisitSummary[]> {
  return api.get(paths.visits, z.array(visitSummarySchema));
}
