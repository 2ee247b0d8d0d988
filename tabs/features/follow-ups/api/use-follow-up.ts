import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { followUpDetailSchema, type ChangeFollowUp } from '../../../../bot/contract/follow-up.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** One follow-up with its history; it is fetched again whenever follow-ups change. */
export function useFollowUp(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...queryKeys.followUps, id],
    queryFn: () => api.get(paths.followUp(id), followUpDetailSchema),
  });
}

export function useChangeFollowUp(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: ChangeFollowUp) =>
      api.post(paths.followUpChanges(id), asked, followUpDetailSchema),
    // Not waited for: what comes may take away the form that has still to say what it did.
    onSettled: () => void queries.invalidateQueries({ queryKey: queryKeys.followUps }),
  });
}
