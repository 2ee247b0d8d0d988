import { useQuery } from '@tanstack/react-query';
import { paths } from '../../bot/contract/paths.ts';
import { meSchema } from '../../bot/contract/person.ts';
import { useApi } from './api-context.ts';
import { queryKeys } from './query-keys.ts';

/** Who is looking, and what they may do. */
export function useMe() {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.me, queryFn: () => api.get(paths.me, meSchema) });
}
