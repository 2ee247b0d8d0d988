import { useMutation, useQueryClient } from '@tanstack/react-query';
import { followUpSchema, type CreateFollowUp } from '../../../../bot/contract/follow-up.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Makes a follow-up of a finding. */
export function useMakeFollowUp(findingId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: CreateFollowUp) =>
      api.post(paths.findingFollowUps(findingId), asked, followUpSchema),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.findings }),
        queries.invalidateQueries({ queryKey: queryKeys.followUps }),
      ]),
  });
}
