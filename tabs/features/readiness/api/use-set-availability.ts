import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Availability } from '../../../../bot/contract/availability.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { pressOutcomeSchema } from '../../../../bot/contract/press.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Says where the person is; whoever says so has seen the news. */
export function useSetAvailability(visitId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (availability: Availability) =>
      api.post(paths.availability(visitId), availability, pressOutcomeSchema),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.readiness(visitId) }),
  });
}
