import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  connectionsSchema,
  createdConnectionSchema,
  type CreateConnection,
} from '../../../../bot/contract/connections.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** The systems that may ask and act. */
export function useConnections() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.connections,
    queryFn: () => api.get(paths.connections, connectionsSchema),
  });
}

/** Connects one more; its key is in the answer and nowhere else. */
export function useConnect() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: CreateConnection) =>
      api.post(paths.connections, asked, createdConnectionSchema),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.connections }),
    // A key is not kept where somebody may find it.
    gcTime: 0,
  });
}

/** Ends a connection at once. */
export function useDisconnect() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post(paths.connectionRevoke(id), {}, connectionsSchema),
    onSuccess: (view) => {
      queries.setQueryData(queryKeys.connections, view);
    },
  });
}
