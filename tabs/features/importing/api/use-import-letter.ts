import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importedLetterSchema, type ImportLetter } from '../../../../bot/contract/letter.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Saves a reading that a person has checked. */
export function useImportLetter() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (checked: ImportLetter) => api.post(paths.letters, checked, importedLetterSchema),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.letters }),
        queries.invalidateQueries({ queryKey: queryKeys.findings }),
        queries.invalidateQueries({ queryKey: queryKeys.themes }),
        queries.invalidateQueries({ queryKey: queryKeys.followUps }),
      ]),
  });
}
