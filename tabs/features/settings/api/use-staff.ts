import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import {
  personHistorySchema,
  staffSchema,
  type EditPerson,
  type StaffView,
} from '../../../../bot/contract/staff.ts';
import { useDownload } from '../../../components/use-download.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** A person as the staff list has them. */
export type StaffPerson = StaffView['people'][number];

/** The staff list, for those who may change it. */
export function useStaff() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.staff,
    queryFn: () => api.get(paths.staff, staffSchema),
  });
}

/** What has been changed of somebody. */
export function usePersonHistory(personId: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.personHistory(personId),
    queryFn: () => api.get(paths.staffHistory(personId), personHistorySchema),
  });
}

/** Puts what a leaver was in the place of their name. */
export function useForgetLeaver(personId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post(paths.staffForget(personId), {}, staffSchema),
    // Their name may stand on every page.
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Changes somebody, or adds somebody (null); after a refusal the list is shown as it stands. */
export function useEditPerson(personId: string | null) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: EditPerson) => {
      const path = personId === null ? paths.staff : paths.staffPerson(personId);
      return api.post(path, asked, staffSchema);
    },
    onSuccess: (staff) => {
      queries.setQueryData(queryKeys.staff, staff);
      if (personId !== null) {
        void queries.invalidateQueries({ queryKey: queryKeys.personHistory(personId) });
      }
      void queries.invalidateQueries({ queryKey: queryKeys.people });
    },
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.staff, exact: true }),
  });
}

/** Keeps the staff list as a CSV file on the person's machine. */
export function useDownloadStaff() {
  return useDownload(paths.staffCsv);
}
