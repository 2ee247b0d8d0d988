import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { findingSchema } from '../../../../bot/contract/finding.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** The findings that the person may see, in their letters' order. */
export function useFindings() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.findings,
    queryFn: () => api.get(paths.findings, z.array(findingSchema)),
  });
}
