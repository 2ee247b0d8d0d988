import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { ownCard } from '../own-card.ts';

/** Another page of the person's own items. */
export const itemsShow = cardAction({
  verb: 'items.show',
  data: z.object({ visit: z.string(), page: z.number().int() }),
  run: (chat, { actor, data }) => ownCard(chat, actor, data),
});
