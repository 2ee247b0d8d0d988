import { useMutation } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import type { ReachList } from '../../../../bot/contract/reach.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useApi } from '../../../lib/api-context.ts';
import { keepFile } from '../../../lib/keep-file.ts';

/** Keeps a list for telephoning as a CSV file on the person's machine. */
export function useCallList(visitId: string) {
  const api = useApi();
  const notices = useNotices();
  return useMutation({
    mutationFn: (list: ReachList) => api.download(`${paths.callList(visitId)}?show=${list}`),
    onSuccess: keepFile,
    onError: notices.failed,
  });
}
