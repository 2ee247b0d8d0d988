import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import {
  createdSubscriptionSchema,
  subscriptionsSchema,
  testedSubscriptionSchema,
  type ChangeSubscription,
  type CreateSubscription,
} from '../../../../bot/contract/subscriptions.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** What arrives or fails is no event of its own: it is asked for. In milliseconds. */
const often = 15_000;

/** Who is told of what happens, and what became of it lately. */
export function useSubscriptions() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.subscriptions,
    queryFn: () => api.get(paths.subscriptions, subscriptionsSchema),
    refetchInterval: often,
  });
}

/** Tells one more; its secret is in the answer and nowhere else. */
export function useSubscribe() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: CreateSubscription) =>
      api.post(paths.subscriptions, asked, createdSubscriptionSchema),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.subscriptions }),
    // A secret is not kept where somebody may find it.
    gcTime: 0,
  });
}

/** Pauses, resumes, replays or removes. */
export function useChangeSubscription(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: ChangeSubscription) =>
      api.post(paths.subscriptionChanges(id), change, subscriptionsSchema),
    onSuccess: (view) => {
      queries.setQueryData(queryKeys.subscriptions, view);
    },
  });
}

/** A new secret, shown once; the one before signs beside it for a day. */
export function useNewSecret(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: () => api.post(paths.subscriptionSecret(id), {}, createdSubscriptionSchema),
    gcTime: 0,
  });
}

/** Sends a test at once. */
export function useTestSubscription(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: () => api.post(paths.subscriptionTest(id), {}, testedSubscriptionSchema),
  });
}
