import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  itemDetailSchema,
  type ChangeItem,
  type ItemDetail,
  type ItemKind,
} from '../../../../bot/contract/item-detail.ts';
import { itemHistorySchema } from '../../../../bot/contract/item-history.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** Which item: a shared one of the visit, or the viewer's own copy of a personal one. */
export interface ItemPlace {
  visitId: string;
  kind: ItemKind;
  itemKey: string;
}

/** One item with all that was said of it; it is fetched again whenever the visit changes. */
export function useItem({ visitId, kind, itemKey }: ItemPlace) {
  const api = useApi();
  const path = kind === 'shared' ? paths.itemDetail : paths.myItemDetail;
  return useQuery({
    queryKey: queryKeys.item(visitId, kind, itemKey),
    queryFn: () => api.get(path(visitId, itemKey), itemDetailSchema),
  });
}

/** What has happened to it; it is fetched again whenever the visit changes. */
export function useItemHistory({ visitId, kind, itemKey }: ItemPlace) {
  const api = useApi();
  const path = kind === 'shared' ? paths.itemHistory : paths.myItemHistory;
  return useQuery({
    queryKey: [...queryKeys.item(visitId, kind, itemKey), 'history'],
    queryFn: () => api.get(path(visitId, itemKey), itemHistorySchema),
  });
}

/** Sends changes of an item; `then` hears how it stands after each. */
export function useSendItemChange(
  { visitId, kind, itemKey }: ItemPlace,
  then?: (detail: ItemDetail) => void,
) {
  const api = useApi();
  const queries = useQueryClient();
  const path = kind === 'shared' ? paths.itemChanges : paths.myItemChanges;
  const { isPending, error, mutate } = useMutation({
    mutationFn: (asked: ChangeItem) => api.post(path(visitId, itemKey), asked, itemDetailSchema),
    onSuccess: (detail) => then?.(detail),
    // Not waited for: what comes may take away the form that has still to say what it did.
    onSettled: () => void queries.invalidateQueries({ queryKey: queryKeys.readiness(visitId) }),
  });
  return {
    isPending,
    error,
    send: (
      change: ChangeItem['change'],
      screened: ChangeItem['screened'],
      heard: Parameters<typeof mutate>[1],
    ) => {
      mutate({ change, screened }, heard);
    },
  };
}

/** Changes an item with one press, and says what became of it. */
export function usePressItemChange(place: ItemPlace) {
  const notices = useNotices();
  const { send } = useSendItemChange(place);
  return (change: ChangeItem['change'], done: string) => {
    send(change, undefined, {
      onSuccess: () => {
        notices.done(done);
      },
      onError: notices.failed,
    });
  };
}
