import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import {
  rulesSchema,
  type NameCouncil,
  type OverrideRule,
  type RulesView,
} from '../../../../bot/contract/rules.ts';
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

/** Says what the council is called. */
export function useNameCouncil() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: NameCouncil) => api.post(paths.councilName, asked, rulesSchema),
    onSuccess: (rules) => {
      queries.setQueryData(queryKeys.rules, rules);
    },
  });
}

export type ChangeClosureDays = (before: RulesView['closureDays']) => RulesView['closureDays'];

/**
 * Changes the closure days. They are kept as one list with a version: the change is made to the list
 * as it is at that moment, and where somebody is faster still, the list as it then is is shown.
 */
export function useChangeClosureDays() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: ChangeClosureDays) => {
      const { closureDays, closureDaysVersion: version } = await api.get(paths.rules, rulesSchema);
      const asked = { closureDays: change(closureDays), version };
      return api.post(paths.closureDays, asked, rulesSchema);
    },
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.rules }),
    onSuccess: (rules) => {
      queries.setQueryData(queryKeys.rules, rules);
    },
  });
}
