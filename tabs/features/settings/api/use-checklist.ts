import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { checklistSchema, type EditChecklist } from '../../../../bot/contract/checklist.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Which checklist; `theme` is `none` for the one without. */
export interface ChecklistPlace {
  type: string;
  theme: string;
}

/** The checklist that the next visit of a type and theme begins with. */
export function useChecklist({ type, theme }: ChecklistPlace) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.checklist(type, theme),
    queryFn: () => api.get(paths.checklist(type, theme), checklistSchema),
  });
}

/** Changes a checklist; whatever was refused, the checklist is then shown as it stands. */
export function useEditChecklist({ type, theme }: ChecklistPlace) {
  const api = useApi();
  const queries = useQueryClient();
  const queryKey = queryKeys.checklist(type, theme);
  return useMutation({
    mutationFn: (asked: EditChecklist) =>
      api.post(paths.checklist(type, theme), asked, checklistSchema),
    onSuccess: (checklist) => {
      queries.setQueryData(queryKey, checklist);
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}
