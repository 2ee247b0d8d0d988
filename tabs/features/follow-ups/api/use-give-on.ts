import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { followUpSchema, type GiveOnFollowUps } from '../../../../bot/contract/follow-up.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Gives all that a leaver has not closed to somebody else. */
export function useGiveOn() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: GiveOnFollowUps) =>
      api.post(paths.giveOnFollowUps, asked, z.array(followUpSchema)),
    // Some may have gone before the others were refused. Not waited for: the form has to say what it did.
    onSettled: () => void queries.invalidateQueries({ queryKey: queryKeys.followUps }),
  });
}
