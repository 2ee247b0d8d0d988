import { createHash } from 'node:crypto';
import {
  correctPublicationDaySchema,
  importLetterSchema,
  joinLetterSchema,
  publishLetterSchema,
  recordFeedbackSchema,
  type ImportedLetter,
  type LetterView,
  type ReadDocument,
} from '../../contract/letter.ts';
import { paths } from '../../contract/paths.ts';
import { DomainError } from '../../domain/errors.ts';
import { demand, type Actor } from '../../application/actor.ts';
import { questionReading } from '../../application/council-letters.ts';
import { judgementChoices } from '../../application/judgement-choices.ts';
import type { ApiParts } from '../api-parts.ts';
import { limitUploads } from '../limit.ts';
import { readBody } from '../read-body.ts';
import type { Router } from '../route.ts';

/** Letters and reports: read, checked by a person, saved. */
export function addLetterRoutes(
  router: Router,
  { useCases, store, clock, readDocument }: ApiParts,
): void {
  const limit = limitUploads();
  const viewOf = (actor: Actor, id: string) => letterView(useCases, actor, id);

  router.get(paths.letters, ({ actor }): Promise<LetterView[]> => useCases.listLetters(actor));

  router.upload(paths.readDocument, async ({ actor, request }): Promise<ReadDocument> => {
    demand(actor, 'letter.import', 'Only the coordinator or the director can import a letter.');
    await limit(actor);
    const name = documentName(request.headers['x-document-name']);
    const bytes = await readBody(request);
    const documentId = createHash('sha256').update(bytes).digest('hex');
    const headings = await useCases.namedHeadings(actor);
    const { reading: read, lines } = await readDocument({ name, bytes, headings });
    const { reading } = await questionReading({ store, clock }, actor.council, read);
    const letters = await useCases.listLetters(actor);
    const earlier = letters.find(({ id }) => id === documentId) ?? null;
    const duplicates = earlier === null ? await useCases.findDuplicates(actor, reading) : [];
    const judged = await judgementChoices(store, actor.council);
    return { documentId, name, reading, lines, judged, alreadyImported: earlier, duplicates };
  });

  router.post(paths.letters, async ({ actor, body }): Promise<ImportedLetter> => {
    const checked = importLetterSchema.parse(body);
    const { letter, saved } = await useCases.importLetter(actor, checked);
    return { letter: await viewOf(actor, letter.id), saved };
  });

  router.post(paths.feedback, async ({ actor, body }): Promise<LetterView> => {
    const { id } = await useCases.recordFeedback(actor, recordFeedbackSchema.parse(body));
    return viewOf(actor, id);
  });

  router.post(
    paths.publication(':letter'),
    async ({ actor, params, body }): Promise<LetterView> => {
      const asked = publishLetterSchema.parse(body);
      const { id } = await useCases.publishLetter(actor, params.letter ?? '', asked);
      return viewOf(actor, id);
    },
  );

  router.post(paths.letterVisit(':letter'), async ({ actor, params, body }) => {
    const { letter = '' } = params;
    await useCases.joinLetter(actor, letter, joinLetterSchema.parse(body));
    return viewOf(actor, letter);
  });

  router.post(paths.publicationDay(':letter'), async ({ actor, params, body }) => {
    const { letter = '' } = params;
    const asked = correctPublicationDaySchema.parse(body);
    await useCases.correctPublicationDay(actor, letter, asked);
    return viewOf(actor, letter);
  });
}

async function letterView(
  useCases: ApiParts['useCases'],
  actor: Actor,
  id: string,
): Promise<LetterView> {
  const letters = await useCases.listLetters(actor);
  const view = letters.find((letter) => letter.id === id);
  if (view === undefined) throw new DomainError('not-found', 'There is no such letter.');
  return view;
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
