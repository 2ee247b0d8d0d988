import { z } from 'zod';
import { announcedCard } from '../../cards/announced-card.ts';
import { noticeCard } from '../../cards/notice-card.ts';
import { cardAction } from '../card-action.ts';

/** Puts the form away: it is not offered again. Of a call that was announced meanwhile, it says so. */
export const callDiscard = cardAction({
  verb: 'call.discard',
  data: z.object({ draft: z.string() }),
  async run({ useCases, links }, { actor, data }) {
    const { announcedAs, corrects } = await useCases.putAwayDraft(actor, data.draft);
    if (announcedAs !== null) {
      return announcedCard(await useCases.showReadiness(actor, announcedAs), false, links);
    }
    return corrects === null
      ? noticeCard({
          heading: 'Put away',
          sentence: 'Nobody was told. Type “call” when you want to start again.',
        })
      : noticeCard({ heading: 'Left as it is', sentence: 'What was announced stands.' });
  },
});
