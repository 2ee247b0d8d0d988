import { useMutation } from '@tanstack/react-query';
import { findingSchema } from '../../../../bot/contract/finding.ts';
import type { CorrectFinding } from '../../../../bot/contract/letter-correction.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { useFindingsChanged } from './use-findings-changed.ts';

/** Puts a finding of a saved letter right. Refused or not, what is shown is then read again. */
export function useCorrectFinding(findingId: string) {
  const api = useApi();
  const changed = useFindingsChanged();
  return useMutation({
    mutationFn: (asked: CorrectFinding) =>
      api.post(paths.findingCorrection(findingId), asked, findingSchema),
    onSettled: changed,
  });
}
