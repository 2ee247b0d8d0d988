import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { FollowUpFilter } from '../../../../bot/contract/follow-up-filter.ts';
import type { PaperKind } from '../../../../bot/contract/paper.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { visitSummarySchema } from '../../../../bot/contract/visit.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { keepFile } from '../../../lib/keep-file.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** The visits that a paper can be about. */
export function useVisitChoices() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.visits,
    queryFn: () => api.get(paths.visits, z.array(visitSummarySchema)),
  });
}

/** What a paper is to be about; an action plan may be narrowed to a part. */
export interface ExportedPaper {
  kind: PaperKind;
  visitId: string;
  filter?: FollowUpFilter;
}

/** Keeps a paper as a file on the person's machine. */
export function useExportPaper() {
  const api = useApi();
  const notices = useNotices();
  return useMutation({
    mutationFn: ({ kind, visitId, filter }: ExportedPaper) => {
      const query = new URLSearchParams(filter);
      if (visitId !== '') query.set('visit', visitId);
      return api.download(`${paths.paper(kind)}?${query}`);
    },
    onSuccess: keepFile,
    onError: notices.failed,
  });
}
