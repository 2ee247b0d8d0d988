import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { pressOutcomeSchema } from '../../../../bot/contract/press.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Says that the person has seen the news of a visit. */
export function useAcknowledge(visitId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: () => api.post(paths.acknowledge(visitId), {}, pressOutcomeSchema),
    onSuccess: ({ notice }) => {
      notices.done(notice);
    },
    onError: notices.failed,
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.readiness(visitId) }),
  });
}
