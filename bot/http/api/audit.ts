import { writeAuditCsv } from '../../application/audit/write-audit-csv.ts';
import { auditFilterSchema, auditQuerySchema, type AuditPage } from '../../contract/audit.ts';
import { paths } from '../../contract/paths.ts';
import type { ApiParts } from '../api-parts.ts';
import { queryOf, type Router } from '../route.ts';
import { sendFile } from '../send-file.ts';

/** Who did what and when, for those who run visits or audit them. */
export function addAuditRoutes(router: Router, { useCases }: ApiParts): void {
  router.get(paths.audit, ({ actor, request }): Promise<AuditPage> => {
    return useCases.searchAudit(actor, auditQuerySchema.parse(queryOf(request)));
  });

  router.get(paths.auditCsv, async ({ actor, request, response }) => {
    const filter = auditFilterSchema.parse(queryOf(request));
    const entries = await useCases.exportAudit(actor, filter);
    sendFile(response, { name: 'audit-log.csv', content: writeAuditCsv(entries) });
    return undefined;
  });
}
