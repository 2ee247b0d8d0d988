import { useMutation } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { useNotices } from '../../../components/use-notices.tsx';
import { useApi } from '../../../lib/api-context.ts';

/** Keeps a visit's requests as a CSV file on the person's machine. */
export function useDownloadRequests(visitId: string) {
  const api = useApi();
  const notices = useNotices();
  return useMutation({
    mutationFn: () => api.download(paths.requestsCsv(visitId)),
    onSuccess: (bytes) => {
      const address = URL.createObjectURL(bytes);
      const link = document.createElement('a');
      link.href = address;
      link.download = `requests-${visitId}.csv`;
      link.click();
      URL.revokeObjectURL(address);
    },
    onError: notices.failed,
  });
}
