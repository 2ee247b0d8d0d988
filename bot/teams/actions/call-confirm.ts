import { z } from 'zod';
import { announcedCard } from '../../cards/announced-card.ts';
import { cardAction } from '../card-action.ts';
import { visitStatus } from '../visit-status.ts';

/** Announces, or puts right what was announced. A second press, or a second person, sees who announced and when. */
export const callConfirm = cardAction({
  verb: 'call.confirm',
  data: z.object({ draft: z.string() }),
  async run(chat, { actor, data }) {
    const { useCases, links } = chat;
    const { draft } = await useCases.findDraft(actor, data.draft);
    if (draft.corrects !== null) {
      const { visit } = await useCases.correctAnnouncement(actor, draft.corrects, draft);
      return visitStatus(chat, actor, visit.id);
    }
    const { visit, announcedNow } = await useCases.announceVisit(actor, data.draft);
    const view = await useCases.showReadiness(actor, visit.id);
    return announcedCard(view, announcedNow, links);
  },
});
