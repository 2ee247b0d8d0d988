import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { paths } from '../../../../bot/contract/paths.ts';
import { themeHistorySchema } from '../../../../bot/contract/theme-history.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Each theme from visit to visit, by published letters. */
export function useThemes() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.themes,
    queryFn: () => api.get(paths.themes, z.array(themeHistorySchema)),
  });
}
