import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { remindPreviewSchema, remindedSchema } from '../../../../bot/contract/reach.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

export interface ReminderAsked {
  visitId: string;
  people: readonly string[];
  /** Names the wish: made twice, it reminds once. */
  requestId: string;
}

/** How many of these people would be reminded of what, asked anew each time. */
export function useRemindPreview({ visitId, people, requestId }: ReminderAsked) {
  const api = useApi();
  return useQuery({
    queryKey: [...queryKeys.reach(visitId), 'remind', requestId],
    queryFn: () => api.post(paths.remindPreview(visitId), { people }, remindPreviewSchema),
    gcTime: 0,
  });
}

/** Reminds people now. */
export function useRemind({ visitId, requestId }: ReminderAsked) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (people: readonly string[]) =>
      api.post(paths.remind(visitId), { requestId, people }, remindedSchema),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.reach(visitId), exact: true }),
  });
}
