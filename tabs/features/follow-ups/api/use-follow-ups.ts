import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { followUpSchema } from '../../../../bot/contract/follow-up.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** The follow-ups that the person may see, the first due first. */
export function useFollowUps() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.followUps,
    queryFn: () => api.get(paths.followUps, z.array(followUpSchema)),
  });
}
