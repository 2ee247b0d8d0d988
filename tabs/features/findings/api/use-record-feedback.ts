import { useMutation, useQueryClient } from '@tanstack/react-query';
import { letterSchema, type RecordFeedback } from '../../../../bot/contract/letter.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Keeps what inspectors said, under embargo. */
export function useRecordFeedback() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (heard: RecordFeedback) => api.post(paths.feedback, heard, letterSchema),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.letters }),
        queries.invalidateQueries({ queryKey: queryKeys.findings }),
      ]),
  });
}
