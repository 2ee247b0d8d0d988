import { z } from 'zod';
import { londonWallClock } from '../../application/draft-call.ts';
import { callFormCard } from '../../cards/call-form-card.ts';
import { cardAction } from '../card-action.ts';
import { themesOf } from '../../domain/framework/themes-of.ts';

/** From the preview back to the form, with all that was typed. */
export const callChange = cardAction({
  verb: 'call.change',
  data: z.object({ draft: z.string() }),
  async run({ useCases, clock }, { actor, data }) {
    const drafted = await useCases.findDraft(actor, data.draft);
    return callFormCard(drafted, themesOf(drafted.draft.call ?? londonWallClock(clock.now())));
  },
});
