import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { auditPageSchema, type AuditFilter } from '../../../../bot/contract/audit.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { useDownload } from '../../../components/use-download.ts';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

/** A part of the audit log, page after page; the part before stays in view until it is there. */
export function useAudit(part: AuditFilter) {
  const api = useApi();
  const asked = queryOf(part);
  return useInfiniteQuery({
    queryKey: queryKeys.auditPart(asked),
    queryFn: ({ pageParam }) => {
      const behind = pageParam === null ? '' : `&after=${encodeURIComponent(pageParam)}`;
      return api.get(`${paths.audit}?${asked}${behind}`, auditPageSchema);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** Keeps the whole of a part as a CSV file on the person's machine. */
export function useDownloadAudit(part: AuditFilter) {
  return useDownload(`${paths.auditCsv}?${queryOf(part)}`);
}

function queryOf(part: AuditFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries<string | undefined>(part)) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return query.toString();
}
