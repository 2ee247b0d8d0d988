import { useMutation, useQueryClient } from '@tanstack/react-query';
import { letterSchema, type JoinLetter } from '../../../../bot/contract/letter.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Says which visit a letter is about: its clocks and dates follow from that. */
export function useJoinLetter(letterId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: JoinLetter) => api.post(paths.letterVisit(letterId), asked, letterSchema),
    onSuccess: () =>
      Promise.all(
        [queryKeys.letters, queryKeys.findings, queryKeys.followUps, queryKeys.allReadiness].map(
          (queryKey) => queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
