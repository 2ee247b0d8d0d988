import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { rulesSchema, type OverrideRule, type RulesView } from '../../../../bot/contract/rules.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** The framework's rules as the council has them, and its closure days. */
export function useRules() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.rules,
    queryFn: () => api.get(paths.rules, rulesSchema),
  });
}

/** Gives a default rule the council's own number of working days. */
export function useOverrideRule() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: OverrideRule) => api.post(paths.ruleOverrides, asked, rulesSchema),
    onSuccess: (rules) => {
      queries.setQueryData(queryKeys.rules, rules);
    },
  });
}

export type ChangeClosureDays = (before: RulesView['closureDays']) => RulesView['closureDays'];

/**
 * Changes the closure days. They are kept as one list, so the change is made to the list as it is at
 * that moment: a day that somebody else has just added stays.
 */
export function useChangeClosureDays() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: ChangeClosureDays) => {
      const { closureDays } = await api.get(paths.rules, rulesSchema);
      return api.post(paths.closureDays, { closureDays: change(closureDays) }, rulesSchema);
    },
    onSuccess: (rules) => {
      queries.setQueryData(queryKeys.rules, rules);
    },
  });
}
