import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { paths } from '../../bot/contract/paths.ts';
import { personSchema } from '../../bot/contract/person.ts';
import { useApi } from './api-context.ts';
import { queryKeys } from './query-keys.ts';

/** The staff list, for choosing an owner. */
export function usePeople() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.people,
    queryFn: () => api.get(paths.people, z.array(personSchema)),
  });
}
