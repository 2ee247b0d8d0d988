import { paths } from '../../../../bot/contract/paths.ts';
import { useDownload } from '../../../components/use-download.ts';

/** Keeps a visit's requests as a CSV file on the person's machine. */
export function useDownloadRequests(visitId: string) {
  return useDownload(paths.requestsCsv(visitId));
}
