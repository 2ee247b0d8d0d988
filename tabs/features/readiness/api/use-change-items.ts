import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import {
  changedItemsSchema,
  type ChangedItems,
  type ChangeItems,
} from '../../../../bot/contract/several-items.ts';
import type { Sending } from '../../../components/use-change-form.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Sends one change of several items; `then` hears what became of each. */
export function useChangeItems(
  visitId: string,
  items: ChangeItems['items'],
  then: (change: ChangeItems['change'], changed: ChangedItems) => void,
): Sending<ChangeItems['change']> {
  const api = useApi();
  const queries = useQueryClient();
  const { isPending, error, mutate } = useMutation({
    mutationFn: (asked: ChangeItems) =>
      api.post(paths.changeItems(visitId), asked, changedItemsSchema),
    onSuccess: (changed, { change }) => {
      then(change, changed);
    },
    // Not waited for: the form closes once it is known what became of each.
    onSettled: () => void queries.invalidateQueries({ queryKey: queryKeys.readiness(visitId) }),
  });
  return {
    isPending,
    error,
    send: (change, screened, { onSuccess }) => {
      mutate({ items, change, screened }, { onSuccess });
    },
  };
}
