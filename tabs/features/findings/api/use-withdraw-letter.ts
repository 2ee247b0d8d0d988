import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { WithdrawLetter } from '../../../../bot/contract/letter-correction.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { useFindingsChanged } from './use-findings-changed.ts';

const withdrawnSchema = z.object({ withdrawn: z.string() });

/**
 * Takes a letter off the record. Refused or not, what is shown is then read again.
 * @param done called before that: what asked is no longer shown afterwards
 */
export function useWithdrawLetter(letterId: string, done: () => void) {
  const api = useApi();
  const changed = useFindingsChanged();
  return useMutation({
    mutationFn: (asked: WithdrawLetter) =>
      api.post(paths.withdrawal(letterId), asked, withdrawnSchema),
    onSuccess: done,
    onSettled: changed,
  });
}
