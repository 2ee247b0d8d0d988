import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { movedSchema } from '../../../../bot/contract/readiness.ts';
import type { MoveVisit } from '../../../../bot/contract/visit-move.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Moves a visit on in its life; what a refusal means is shown where it was asked for. */
export function useMoveVisit(visitId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: MoveVisit) => api.post(paths.moves(visitId), asked, movedSchema),
    onSuccess: async ({ readiness }) => {
      queries.setQueryData(queryKeys.readiness(visitId), readiness);
      await Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.visits }),
        queries.invalidateQueries({ queryKey: queryKeys.moves(visitId) }),
      ]);
    },
    // The visit may have moved meanwhile: the menu then offers what is still possible.
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.readiness(visitId) }),
  });
}
