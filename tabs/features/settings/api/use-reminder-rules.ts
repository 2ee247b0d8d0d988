import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import {
  reminderRulesViewSchema,
  type SetReminderRules,
} from '../../../../bot/contract/reminder-rules.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** How the council's people are reminded. */
export function useReminderRules() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.reminderRules,
    queryFn: () => api.get(paths.reminderRules, reminderRulesViewSchema),
  });
}

/** Sets how people are reminded; where somebody was faster, what stands is fetched. */
export function useSetReminderRules() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: SetReminderRules) =>
      api.post(paths.reminderRules, asked, reminderRulesViewSchema),
    onSuccess: (view) => {
      queries.setQueryData(queryKeys.reminderRules, view);
    },
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.reminderRules }),
  });
}
