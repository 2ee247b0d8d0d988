import { useMutation, useQueryClient } from '@tanstack/react-query';
import { letterSchema, type PublishLetter } from '../../../../bot/contract/letter.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Publishes a letter, or says that it will not be. */
export function usePublishLetter(letterId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: PublishLetter) =>
      api.post(paths.publication(letterId), asked, letterSchema),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.letters }),
        queries.invalidateQueries({ queryKey: queryKeys.findings }),
        queries.invalidateQueries({ queryKey: queryKeys.themes }),
      ]),
  });
}
