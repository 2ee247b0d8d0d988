import { z } from 'zod';
import type { AnswerView } from '../../contract/answer.ts';
import { changeGlossarySchema, type GlossaryView } from '../../contract/glossary.ts';
import { paths } from '../../contract/paths.ts';
import type { ThemeHistory } from '../../contract/theme-history.ts';
import type { ApiParts } from '../api-parts.ts';
import { queryOf, type Router } from '../route.ts';

const askedSchema = z.object({ question: z.string().trim().min(1).max(300) });

/** Questions, themes over time, and the council's own words: from published letters only. */
export function addAnswerRoutes(router: Router, { useCases }: ApiParts): void {
  router.get(paths.answers, async ({ actor, request }): Promise<AnswerView> => {
    const { question } = askedSchema.parse(queryOf(request));
    const { about, findings, closest, otherThemes } = await useCases.answerQuestion(
      actor,
      question,
    );
    return {
      about,
      findings: [...findings],
      closest: [...closest],
      otherThemes: [...otherThemes],
    };
  });

  router.get(paths.themes, ({ actor }): Promise<ThemeHistory[]> => useCases.showThemes(actor));

  router.get(paths.glossary, ({ actor }): Promise<GlossaryView> => useCases.showGlossary(actor));

  router.post(paths.glossary, async ({ actor, body }): Promise<GlossaryView> => {
    await useCases.changeGlossary(actor, changeGlossarySchema.parse(body));
    return useCases.showGlossary(actor);
  });
}
