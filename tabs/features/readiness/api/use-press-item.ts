import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { pressOutcomeSchema, type Press } from '../../../../bot/contract/press.ts';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { problemOf } from '../../../lib/problem-error.ts';
import { queryKeys } from '../../../lib/query-keys.ts';
import { useMe } from '../../../lib/use-me.ts';
import { pressedReadiness, type ItemPress, type PressItem } from './pressed-readiness.ts';

const undoes: Partial<Record<Press, Press>> = {
  complete: 'reopen',
  block: 'unblock',
  exclude: 'include',
};

/** Makes a press on an item: shown at once, taken back if the server refuses, with an undo. */
export function usePressItem(visitId: string): PressItem {
  const api = useApi();
  const queries = useQueryClient();
  const notices = useNotices();
  const by = useMe().data?.person.name ?? 'you';
  const queryKey = queryKeys.readiness(visitId);

  const { mutate } = useMutation({
    mutationFn: ({ itemKey, personal, press, reason, screened }: ItemPress) => {
      const path = personal ? paths.myItem : paths.item;
      const body = reason === undefined ? {} : { reason, screened };
      return api.post(path(visitId, itemKey, press), body, pressOutcomeSchema);
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
      // What was typed is asked about where it was typed.
      if (problemOf(error).screened === undefined) notices.failed(error);
    },
    onSuccess: ({ changed, notice }, press) => {
      const undo = undoes[press.press];
      const { itemKey, personal } = press;
      notices.done(
        notice,
        changed && undo !== undefined
          ? () => {
              mutate({ itemKey, personal, press: undo });
            }
          : undefined,
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return mutate;
}
