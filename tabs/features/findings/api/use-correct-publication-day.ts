import { useMutation, useQueryClient } from '@tanstack/react-query';
import { letterSchema, type CorrectPublicationDay } from '../../../../bot/contract/letter.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Puts right on which day a letter was published. */
export function useCorrectPublicationDay(letterId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: CorrectPublicationDay) =>
      api.post(paths.publicationDay(letterId), asked, letterSchema),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.letters }),
  });
}
