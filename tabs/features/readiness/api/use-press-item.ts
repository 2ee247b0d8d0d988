import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { pressOutcomeSchema } from '../../../../bot/contract/press.ts';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { useNotices } from '../../../components/use-notices.tsx';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';
import { useMe } from '../../../lib/use-me.ts';
import { pressedReadiness, type ItemPress } from './pressed-readiness.ts';

/** Completes or reopens an item: shown at once, taken back if the server refuses, with an undo. */
export function usePressItem(visitId: string): (press: ItemPress) => void {
  const api = useApi();
  const queries = useQueryClient();
  const notices = useNotices();
  const by = useMe().data?.person.name ?? 'you';
  const queryKey = queryKeys.readiness(visitId);

  const { mutate } = useMutation({
    mutationFn: ({ itemKey, personal, press }: ItemPress) => {
      const path = personal ? paths.myItem : paths.item;
      return api.post(path(visitId, itemKey, press), {}, pressOutcomeSchema);
    },
    onMutate: async (press) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<ReadinessView>(queryKey);
      const at = new Date().toISOString();
      if (before !== undefined) {
        queries.setQueryData(queryKey, pressedReadiness(before, press, { by, at }));
      }
      return before;
    },
    onError: (error, _press, before) => {
      queries.setQueryData(queryKey, before);
      notices.failed(error);
    },
    onSuccess: ({ changed, notice }, press) => {
      const mayUndo = changed && press.press === 'complete';
      notices.done(
        notice,
        mayUndo
          ? () => {
              mutate({ ...press, press: 'reopen' });
            }
          : undefined,
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return mutate;
}
