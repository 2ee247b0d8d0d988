import { useQuery } from '@tanstack/react-query';
import { pathwaySchema } from '../../../../bot/contract/pathway.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** What the published letters and reports say about what comes next. */
export function usePathway() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.pathway,
    queryFn: () => api.get(paths.pathway, pathwaySchema),
  });
}
