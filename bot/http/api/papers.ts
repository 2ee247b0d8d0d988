import { z } from 'zod';
import { followUpFilterSchema } from '../../contract/follow-up-filter.ts';
import { paperKindSchema } from '../../contract/paper.ts';
import { paths } from '../../contract/paths.ts';
import type { ApiParts } from '../api-parts.ts';
import { queryOf, type Router } from '../route.ts';
import { sendFile } from '../send-file.ts';

const querySchema = z.object({ visit: z.string().min(1).optional() });

/** Papers made from the record, as files. */
export function addPaperRoutes(router: Router, { useCases, writePaper }: ApiParts): void {
  router.get(paths.paper(':kind'), async ({ actor, params, request, response }) => {
    const kind = paperKindSchema.parse(params.kind);
    const query = queryOf(request);
    const { visit } = querySchema.parse(query);
    const filter = followUpFilterSchema.parse(query);
    const paper = await useCases.preparePaper(actor, { kind, visitId: visit ?? null, filter });
    const { bytes, name, type } = await writePaper(paper);
    sendFile(response, { name, content: Buffer.from(bytes), type });
    return undefined;
  });
}
