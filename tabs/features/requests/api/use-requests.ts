import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import {
  requestsViewSchema,
  type ChangeRequest,
  type LogRequest,
  type RequestsView,
} from '../../../../bot/contract/request.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** A visit's requests, as far as the person may see them. */
export function useRequests(visitId: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.requests(visitId),
    queryFn: () => api.get(paths.requests(visitId), requestsViewSchema),
  });
}

/** Logs a request; the answer is the list with it. */
export function useLogRequest(visitId: string) {
  const api = useApi();
  return useRequestMutation(visitId, (asked: LogRequest) =>
    api.post(paths.requests(visitId), asked, requestsViewSchema),
  );
}

/** Gives, changes, withdraws or reopens a request; the answer is the list as it is then. */
export function useChangeRequest(visitId: string, requestId: string) {
  const api = useApi();
  return useRequestMutation(visitId, (change: ChangeRequest) =>
    api.post(paths.request(visitId, requestId), change, requestsViewSchema),
  );
}

function useRequestMutation<Asked>(visitId: string, send: (asked: Asked) => Promise<RequestsView>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (view) => {
      queries.setQueryData(queryKeys.requests(visitId), view);
    },
    // Somebody may have been first: what is shown is then out of date.
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.requests(visitId) }),
  });
}
