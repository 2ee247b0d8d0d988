import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { DropFinding } from '../../../../bot/contract/letter-correction.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { useFindingsChanged } from './use-findings-changed.ts';

const droppedSchema = z.object({ dropped: z.string() });

/**
 * Takes a finding out of a saved letter. Refused or not, what is shown is then read again.
 * @param done called before that: what asked is no longer shown afterwards
 */
export function useDropFinding(letterId: string, findingId: string, done: () => void) {
  const api = useApi();
  const changed = useFindingsChanged();
  return useMutation({
    mutationFn: (asked: DropFinding) =>
      api.post(paths.findingDropped(letterId, findingId), asked, droppedSchema),
    onSuccess: done,
    onSettled: changed,
  });
}
