import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { letterSchema } from '../../../../bot/contract/letter.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** The letters that the person may see, the latest first. */
export function useLetters() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.letters,
    queryFn: () => api.get(paths.letters, z.array(letterSchema)),
  });
}
