import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { paths } from '../../../../bot/contract/paths.ts';
import { moveViewSchema } from '../../../../bot/contract/visit-move.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

const movesSchema = z.array(moveViewSchema);

/** What has moved a visit so far, the latest first. */
export function useMoves(visitId: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.moves(visitId),
    queryFn: () => api.get(paths.moves(visitId), movesSchema),
  });
}
