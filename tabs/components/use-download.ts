import { useMutation } from '@tanstack/react-query';
import { useNotices } from './use-notices.ts';
import { useApi } from '../lib/api-context.ts';
import { keepFile } from '../lib/keep-file.ts';

/** Keeps a file of the server's on the person's machine. */
export function useDownload(path: string) {
  const api = useApi();
  const notices = useNotices();
  return useMutation({
    mutationFn: () => api.download(path),
    onSuccess: keepFile,
    onError: notices.failed,
  });
}
