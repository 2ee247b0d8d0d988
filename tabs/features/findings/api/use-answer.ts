import { useQuery } from '@tanstack/react-query';
import { answerSchema } from '../../../../bot/contract/answer.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** What the published letters say about a question. */
export function useAnswer(question: string) {
  const api = useApi();
  return useQuery({
    // Within findings, so that whatever changes those changes this too.
    queryKey: [...queryKeys.findings, 'answer', question],
    queryFn: () => api.get(`${paths.answers}?${new URLSearchParams({ question })}`, answerSchema),
  });
}
