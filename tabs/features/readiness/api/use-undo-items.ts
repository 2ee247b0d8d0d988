import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import {
  changedItemsSchema,
  type ChangedItems,
  type SeenItem,
} from '../../../../bot/contract/several-items.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Puts items back as they were before one’s own last change of them; `then` hears what became of each. */
export function useUndoItems(visitId: string, then: (undone: ChangedItems) => void) {
  const api = useApi();
  const queries = useQueryClient();
  const notices = useNotices();
  const { mutate } = useMutation({
    mutationFn: (items: readonly SeenItem[]) =>
      api.post(paths.undoItemChanges(visitId), { items }, changedItemsSchema),
    onSuccess: then,
    onError: notices.failed,
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.readiness(visitId) }),
  });
  return mutate;
}
