import { z } from 'zod';
import { callFormCard } from '../../cards/call-form-card.ts';
import { cardAction } from '../card-action.ts';
import { themesOf } from '../../domain/framework/themes-of.ts';

/** The call form with what was announced, to put it right; its preview says who would hear of it. */
export const visitCorrect = cardAction({
  verb: 'visit.correct',
  data: z.object({ visit: z.string() }),
  async run({ useCases }, { actor, data }) {
    const drafted = await useCases.draftCorrection(actor, data.visit);
    return callFormCard(drafted, themesOf(drafted.draft.call ?? ''));
  },
});
