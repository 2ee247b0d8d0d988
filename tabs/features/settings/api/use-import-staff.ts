import { useMutation, useQueryClient } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { staffImportSchema } from '../../../../bot/contract/staff.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** A staff file, and whether whoever is not in it has left. */
export interface StaffUpload {
  file: File;
  complete: boolean;
}

/** What a staff file would do; nothing is changed. */
export function usePlanStaffImport() {
  const api = useApi();
  return useMutation({
    mutationFn: ({ file, complete }: StaffUpload) =>
      api.upload(
        `${paths.staffImportPlan}?complete=${complete}`,
        { name: file.name, bytes: file },
        staffImportSchema,
      ),
  });
}

/** Imports a staff file; `fingerprint` is that of the plan that was looked at. */
export function useImportStaff() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, complete, fingerprint }: StaffUpload & { fingerprint: string }) =>
      api.upload(
        `${paths.staffImport}?complete=${complete}&plan=${fingerprint}`,
        { name: file.name, bytes: file },
        staffImportSchema,
      ),
    onSuccess: () =>
      Promise.all(
        [queryKeys.staff, queryKeys.people, queryKeys.me].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
