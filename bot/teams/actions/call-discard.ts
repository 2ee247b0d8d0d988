import { z } from 'zod';
import { noticeCard } from '../../cards/notice-card.ts';
import { cardAction } from '../card-action.ts';

/** Puts the form away: it is not offered again. */
export const callDiscard = cardAction({
  verb: 'call.discard',
  data: z.object({ draft: z.string() }),
  async run({ useCases }, { actor, data }) {
    await useCases.putAwayDraft(actor, data.draft);
    return noticeCard({
      heading: 'Put away',
      sentence: 'Nobody was told. Type “call” when you want to start again.',
    });
  },
});
