import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RecordSent } from '../../bot/contract/clock.ts';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { useApi } from '../lib/api-context.ts';
import { queryKeys } from '../lib/query-keys.ts';

/** Records that what a visit's statutory clock asks for was sent, or takes it back. */
export function useRecordSent(visitId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: RecordSent) => api.post(paths.sent(visitId), asked, readinessSchema),
    onSuccess: (readiness) => {
      queries.setQueryData(queryKeys.readiness(visitId), readiness);
      void queries.invalidateQueries({ queryKey: queryKeys.followUps });
    },
  });
}
