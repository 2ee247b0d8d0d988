import type { CorrectionPreview } from '../../application/corrections/preview-correction.ts';
import { announcedFields } from '../../application/corrections/announced-fields.ts';
import { getVisit } from '../../application/visits.ts';
import { demandMayAnnounce } from '../../application/who-may-announce.ts';
import { wrongWords } from '../../cards/correction-card.ts';
import { callSentence, visitHeading } from '../../cards/visit-words.ts';
import { capital } from '../../contract/capital.ts';
import {
  announcedSchema,
  type CorrectionForm,
  type CorrectionPreviewView,
} from '../../contract/correction.ts';
import { paths } from '../../contract/paths.ts';
import type { Moved } from '../../contract/readiness.ts';
import { themesOf } from '../../domain/framework/themes-of.ts';
import { visitTypeKeys } from '../../domain/framework/visit-type.ts';
import { visitTypeTitles } from '../../domain/visits/visit.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';
import { shownReadiness } from '../shown-readiness.ts';

/** Putting right what was announced: what it was, what a correction would do, and making it. */
export function addCorrectionRoutes(router: Router, { useCases, store, clock }: ApiParts): void {
  router.get(paths.correction(':visit'), async ({ actor, params }): Promise<CorrectionForm> => {
    await demandMayAnnounce({ store, clock }, actor);
    const visit = await getVisit(store, actor.council, params.visit ?? '');
    const announced = announcedSchema.parse({ ...announcedFields(visit), meant: false });
    const themes = themesOf(announced.call);
    return {
      announced,
      types: visitTypeKeys.map((key) => ({ key, title: visitTypeTitles[key] })),
      themes: themes.map(({ key, title }) => ({ key, title: capital(title) })),
    };
  });

  router.post(paths.correctionPreview(':visit'), async ({ actor, params, body }) => {
    const asked = announcedSchema.parse(body);
    const preview = await useCases.previewCorrection(actor, params.visit ?? '', asked);
    return previewView(preview, clock.now());
  });

  router.post(paths.correction(':visit'), async ({ actor, params, body }): Promise<Moved> => {
    const visitId = params.visit ?? '';
    const asked = announcedSchema.parse(body);
    const { changed } = await useCases.correctAnnouncement(actor, visitId, asked);
    return {
      changed,
      notice: changed
        ? 'Corrected. Everybody who had heard is being told.'
        : 'Nothing differs from what was announced. Nobody is told.',
      readiness: shownReadiness(await useCases.showReadiness(actor, visitId)),
    };
  });
}

function previewView(
  { draft, problems, correction }: CorrectionPreview,
  now: string,
): CorrectionPreviewView {
  return {
    problems: [...problems.sentences],
    unlikelyDays: problems.unlikelyDays,
    correction:
      correction === null
        ? null
        : {
            announced: announcedSchema.parse(draft),
            heading: visitHeading(correction.visit),
            sentence: callSentence(correction.visit, now),
            wrong: wrongWords(correction.told, { visit: correction.visit, now }),
            items: correction.items,
          },
  };
}
