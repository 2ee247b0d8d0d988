import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import {
  retentionViewSchema,
  type ChangeHold,
  type SetRetention,
} from '../../../../bot/contract/retention.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** How long the record is kept, what goes when, and what has gone. */
export function useRetention() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.retention,
    queryFn: () => api.get(paths.retention, retentionViewSchema),
  });
}

/** Sets how long what is kept; where somebody was faster, what stands is fetched. */
export function useSetRetention() {
  return useSend<SetRetention>(paths.retention);
}

/** Puts a hold on a visit or on everything, or lifts it. */
export function useChangeHold() {
  return useSend<ChangeHold>(paths.retentionHolds);
}

function useSend<Asked>(path: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => api.post(path, asked, retentionViewSchema),
    onSuccess: (view) => {
      queries.setQueryData(queryKeys.retention, view);
    },
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.retention }),
  });
}
