import { createHash } from 'node:crypto';
import type { ReadDocument } from '../../contract/letter.ts';
import { paths } from '../../contract/paths.ts';
import { demand } from '../../application/actor.ts';
import { questionReading } from '../../application/council-letters.ts';
import { judgementChoices } from '../../application/judgement-choices.ts';
import type { ApiParts } from '../api-parts.ts';
import { limitUploads } from '../limit.ts';
import { readBody } from '../read-body.ts';
import type { Router } from '../route.ts';

/** A letter or report that is sent to be read: nothing of it is kept. */
export function addDocumentRoutes(
  router: Router,
  { useCases, store, clock, readDocument }: ApiParts,
): void {
  const limit = limitUploads();

  router.upload(paths.readDocument, async ({ actor, request }): Promise<ReadDocument> => {
    demand(actor, 'letter.import', 'Only the coordinator or the director can import a letter.');
    await limit(actor);
    const name = documentName(request.headers['x-document-name']);
    const bytes = await readBody(request);
    const documentId = createHash('sha256').update(bytes).digest('hex');
    const headings = await useCases.namedHeadings(actor);
    const { reading: read, lines } = await readDocument({ name, bytes, headings });
    const { reading } = await questionReading({ store, clock }, actor.council, read);
    const judged = await judgementChoices(store, actor.council);
    const earlier = await useCases.findEarlier(actor, { documentId, reading });
    return { documentId, name, reading, lines, judged, ...earlier };
  });
}

/** The name as the tab sends it, URI-encoded; what cannot be decoded is not worth a refusal. */
function documentName(header: string | string[] | undefined): string {
  const nameless = 'document';
  if (typeof header !== 'string' || header === '') return nameless;
  try {
    return decodeURIComponent(header);
  } catch {
    return nameless;
  }
}
