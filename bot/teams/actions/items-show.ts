import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { ownCard } from '../own-card.ts';
import { otherVisits } from '../spoken-visit.ts';

/** Another page of the person's own items. */
export const itemsShow = cardAction({
  verb: 'items.show',
  data: z.object({ visit: z.string(), page: z.number().int() }),
  async run(chat, { actor, data }) {
    const others = await otherVisits(chat.store, actor.council, { shown: data.visit });
    return ownCard(chat, actor, { ...data, others });
  },
});
