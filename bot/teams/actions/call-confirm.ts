import { z } from 'zod';
import { announcedCard } from '../../cards/announced-card.ts';
import { cardAction } from '../card-action.ts';

/** Announces. A second press, or a second person, sees who announced and when. */
export const callConfirm = cardAction({
  verb: 'call.confirm',
  data: z.object({ draft: z.string() }),
  async run({ useCases, links }, { actor, data }) {
    const { visit, announcedNow } = await useCases.announceVisit(actor, data.draft);
    const view = await useCases.showReadiness(actor, visit.id);
    return announcedCard(view, announcedNow, links);
  },
});
