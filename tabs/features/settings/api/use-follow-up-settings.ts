import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  followUpSettingsSchema,
  type FollowUpSettings,
} from '../../../../bot/contract/follow-up.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** How the council handles follow-ups. */
export function useFollowUpSettings() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.followUpSettings,
    queryFn: () => api.get(paths.followUpSettings, followUpSettingsSchema),
  });
}

/** Changes how follow-ups are handled. */
export function useChangeFollowUpSettings() {
  const api = useApi();
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: (asked: FollowUpSettings) =>
      api.post(paths.followUpSettings, asked, followUpSettingsSchema),
    onSuccess: (settings) => {
      queries.setQueryData(queryKeys.followUpSettings, settings);
    },
    onError: notices.failed,
  });
}
