import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  correctionFormSchema,
  correctionPreviewSchema,
  type Announced,
} from '../../../../bot/contract/correction.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { movedSchema } from '../../../../bot/contract/readiness.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** What was announced, asked anew each time. */
export function useCorrectionForm(visitId: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...queryKeys.readiness(visitId), 'correction'],
    queryFn: () => api.get(paths.correction(visitId), correctionFormSchema),
    gcTime: 0,
  });
}

/** What a correction would do. */
export function usePreviewCorrection(visitId: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (asked: Announced) =>
      api.post(paths.correctionPreview(visitId), asked, correctionPreviewSchema),
  });
}

/** Puts right what was announced, and tells whoever had heard. */
export function useCorrectAnnouncement(visitId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: Announced) => api.post(paths.correction(visitId), asked, movedSchema),
    onSuccess: async ({ readiness }) => {
      queries.setQueryData(queryKeys.readiness(visitId), readiness);
      await queries.invalidateQueries({ queryKey: queryKeys.visits });
    },
    onError: () =>
      queries.invalidateQueries({ queryKey: queryKeys.readiness(visitId), exact: true }),
  });
}
