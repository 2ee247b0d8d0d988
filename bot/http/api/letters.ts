import {
  correctPublicationDaySchema,
  importLetterSchema,
  joinLetterSchema,
  publishLetterSchema,
  recordFeedbackSchema,
  type ImportedLetter,
  type LetterView,
} from '../../contract/letter.ts';
import { withdrawLetterSchema } from '../../contract/letter-correction.ts';
import { paths } from '../../contract/paths.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../application/actor.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** Letters and reports that a person has checked, and what becomes of them. */
export function addLetterRoutes(router: Router, { useCases }: ApiParts): void {
  const viewOf = (actor: Actor, id: string) => letterView(useCases, actor, id);

  router.get(paths.letters, ({ actor }): Promise<LetterView[]> => useCases.listLetters(actor));

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

  addJoinRoute(router, useCases);
  addWithdrawalRoute(router, useCases);

  router.post(paths.publicationDay(':letter'), async ({ actor, params, body }) => {
    const { letter = '' } = params;
    const asked = correctPublicationDaySchema.parse(body);
    await useCases.correctPublicationDay(actor, letter, asked);
    return viewOf(actor, letter);
  });
}

function addJoinRoute(router: Router, useCases: ApiParts['useCases']): void {
  router.post(paths.letterVisit(':letter'), async ({ actor, params, body }) => {
    const { letter = '' } = params;
    await useCases.joinLetter(actor, letter, joinLetterSchema.parse(body));
    return letterView(useCases, actor, letter);
  });
}

function addWithdrawalRoute(router: Router, useCases: ApiParts['useCases']): void {
  router.post(paths.withdrawal(':letter'), async ({ actor, params, body }) => {
    const { letter = '' } = params;
    await useCases.withdrawLetter(actor, letter, withdrawLetterSchema.parse(body));
    return { withdrawn: letter };
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
