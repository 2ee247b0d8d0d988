import { queryOptions, useQuery } from '@tanstack/react-query';
import { paths } from '../../bot/contract/paths.ts';
import { meSchema, type Me } from '../../bot/contract/person.ts';
import type { ApiClient } from './api-client.ts';
import { useApi } from './api-context.ts';
import { queryKeys } from './query-keys.ts';

/** Who is looking, and what they may do. */
export function useMe() {
  return useQuery(meFrom(useApi()));
}

export function meFrom(api: ApiClient) {
  return queryOptions({ queryKey: queryKeys.me, queryFn: () => askForMe(api) });
}

export function askForMe(api: ApiClient): Promise<Me> {
  return api.get(paths.me, meSchema);
}
