import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { readinessSchema } from '../../../../bot/contract/readiness.ts';
import type { ReleaseWave } from '../../../../bot/contract/waves.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Releases, times or cancels a wave that has not gone out. */
export function useReleaseWave(visitId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ wave, wanted }: { wave: string; wanted: ReleaseWave }) =>
      api.post(paths.wave(visitId, wave), wanted, readinessSchema),
    onSuccess: (readiness) => {
      queries.setQueryData(queryKeys.readiness(visitId), readiness);
    },
    // Somebody else may have been first: the page then shows what stands.
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.readiness(visitId) }),
  });
}
