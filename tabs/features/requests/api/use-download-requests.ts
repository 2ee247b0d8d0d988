import { useMutation } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { useNotices } from '../../../components/use-notices.tsx';
import { useApi } from '../../../lib/api-context.ts';
import { keepFile } from '../../../lib/keep-file.ts';

/** Keeps a visit's requests as a CSV file on the person's machine. */
export function useDownloadRequests(visitId: string) {
  const api = useApi();
  const notices = useNotices();
  return useMutation({
    mutationFn: () => api.download(paths.requestsCsv(visitId)),
    onSuccess: (bytes) => {
      keepFile(bytes, `requests-${visitId}.csv`);
    },
    onError: notices.failed,
  });
}
