import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { reachViewSchema } from '../../../../bot/contract/reach.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Decides whether people are reminded on days off too in a visit. */
export function useReminderChoice(visitId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: (daysOffToo: boolean) =>
      api.post(paths.reminderChoice(visitId), { daysOffToo }, reachViewSchema),
    onSuccess: (view) => {
      queries.setQueryData(queryKeys.reach(visitId), view);
      notices.done(
        view.daysOffToo
          ? 'People are reminded at weekends and on other days off too.'
          : 'People are reminded on working days only.',
      );
    },
    onError: notices.failed,
  });
}
