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

/** Changes the council's words, which are kept as one list: as they are at that moment. */
export function useChangeGlossary() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: ChangeEntries) => {
      const { own } = await api.get(paths.glossary, glossarySchema);
      return api.post(paths.glossary, { entries: change(own) }, glossarySchema);
    },
    onSuccess: (glossary) => {
      queries.setQueryData(queryKeys.glossary, glossary);
    },
  });
}
