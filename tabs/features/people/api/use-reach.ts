import { useQuery } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { reachViewSchema } from '../../../../bot/contract/reach.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Milliseconds after which time alone may have made something overdue. */
const agesIn = 60_000;

/** Everybody whom a visit's news is for, with how far it has got. */
export function useReach(visitId: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.reach(visitId),
    queryFn: () => api.get(paths.reach(visitId), reachViewSchema),
    refetchInterval: agesIn,
  });
}
