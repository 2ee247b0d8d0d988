import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { glossarySchema, type GlossaryView } from '../../../../bot/contract/glossary.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** The words that the council has added to those the product knows. */
export function useGlossary() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.glossary,
    queryFn: () => api.get(paths.glossary, glossarySchema),
  });
}

export type ChangeEntries = (before: GlossaryView['own']) => GlossaryView['own'];

/**
 * Changes the council's words. They are kept as one list: the change is made to it as it is at that
 * moment, and where somebody is faster still, the list as it then is is shown.
 */
export function useChangeGlossary() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: ChangeEntries) => {
      const { own, changed } = await api.get(paths.glossary, glossarySchema);
      const asked = { entries: change(own), lastChanged: changed?.at ?? null };
      return api.post(paths.glossary, asked, glossarySchema);
    },
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.glossary }),
    onSuccess: (glossary) => {
      queries.setQueryData(queryKeys.glossary, glossary);
    },
  });
}
