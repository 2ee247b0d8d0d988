import { z } from 'zod';
import { noticeCard } from '../../cards/notice-card.ts';
import { cardAction } from '../card-action.ts';

/** Puts the form away. The draft itself is harmless and stays until it expires. */
export const callDiscard = cardAction({
  verb: 'call.discard',
  data: z.object({ draft: z.string() }),
  run: () =>
    Promise.resolve(
      noticeCard({
        heading: 'Put away',
        sentence: 'Nobody was told. Type “call” when you want to start again.',
      }),
    ),
});
