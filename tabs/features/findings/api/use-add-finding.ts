import { useMutation } from '@tanstack/react-query';
import { findingSchema } from '../../../../bot/contract/finding.ts';
import type { AddFinding } from '../../../../bot/contract/letter-correction.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { useFindingsChanged } from './use-findings-changed.ts';

/** Adds to a saved letter a finding that the reader had left out. */
export function useAddFinding(letterId: string) {
  const api = useApi();
  const changed = useFindingsChanged();
  return useMutation({
    mutationFn: (asked: AddFinding) =>
      api.post(paths.letterFindings(letterId), asked, findingSchema),
    onSettled: changed,
  });
}
