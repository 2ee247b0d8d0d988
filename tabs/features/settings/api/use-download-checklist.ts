import { useMutation } from '@tanstack/react-query';
import { paths } from '../../../../bot/contract/paths.ts';
import { useNotices } from '../../../components/use-notices.tsx';
import { useApi } from '../../../lib/api-context.ts';
import { keepFile } from '../../../lib/keep-file.ts';
import type { ChecklistPlace } from './use-checklist.ts';

/** Keeps a checklist as a CSV file on the person's machine. */
export function useDownloadChecklist({ type, theme }: ChecklistPlace) {
  const api = useApi();
  const notices = useNotices();
  return useMutation({
    mutationFn: () => api.download(paths.checklistCsv(type, theme)),
    onSuccess: (bytes) => {
      keepFile(bytes, `checklist-${theme === 'none' ? type : `${type}-${theme}`}.csv`);
    },
    onError: notices.failed,
  });
}
