import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { paths } from '../../../../bot/contract/paths.ts';
import { personSchema } from '../../../../bot/contract/person.ts';
import { createApiClient } from '../../../lib/api-client.ts';

const api = createApiClient(() => Promise.resolve(null));

/** The people that a developer may be, as the development server lists them. */
export function usePersonas() {
  return useQuery({
    queryKey: ['personas'],
    queryFn: () => api.get(paths.personas, z.array(personSchema)),
  });
}
