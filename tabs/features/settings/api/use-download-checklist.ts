import { paths } from '../../../../bot/contract/paths.ts';
import { useDownload } from '../../../components/use-download.ts';
import type { ChecklistPlace } from './use-checklist.ts';

/** Keeps a checklist as a CSV file on the person's machine. */
export function useDownloadChecklist({ type, theme }: ChecklistPlace) {
  return useDownload(paths.checklistCsv(type, theme));
}
