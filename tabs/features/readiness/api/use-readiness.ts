import { useQuery } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { readinessSchema } from '../../../../bot/contract/readiness.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Milliseconds after which time alone may have made something overdue. */
const agesIn = 60_000;

/** All of one visit's readiness as the person may see it. */
export function useReadiness(visitId: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.readiness(visitId),
    queryFn: () => api.get(paths.readiness(visitId), readinessSchema),
    refetchInterval: agesIn,
  });
}
