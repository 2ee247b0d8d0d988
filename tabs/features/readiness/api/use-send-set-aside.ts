import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { readinessSchema } from '../../../../bot/contract/readiness.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Sends after all what was set aside because it failed again and again. */
export function useSendSetAside(visitId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const notices = useNotices();
  const queryKey = queryKeys.readiness(visitId);
  return useMutation({
    mutationFn: () => api.post(paths.setAside(visitId), {}, readinessSchema),
    onSuccess: (readiness) => {
      queries.setQueryData(queryKey, readiness);
      notices.done('They are being sent again.');
    },
    onError: (error) => {
      notices.failed(error);
      return queries.invalidateQueries({ queryKey });
    },
  });
}
