import { z } from 'zod';
import type { Press } from '../../application/press-item.ts';
import { cardAction, type CardAction } from '../card-action.ts';
import { ownCard } from '../own-card.ts';

const dataSchema = z.object({
  visit: z.string(),
  item: z.string(),
  kind: z.enum(['shared', 'personal']),
  page: z.number().int(),
});

/** Done and Undo differ in the press alone. */
function itemAction(press: Press): CardAction {
  return cardAction({
    verb: `item.${press}`,
    data: dataSchema,
    async run(chat, { actor, data }) {
      const { pressItem, pressPersonalItem } = chat.useCases;
      const place = { visitId: data.visit, key: data.item };
      await (data.kind === 'shared' ? pressItem : pressPersonalItem)(actor, place, press);
      return ownCard(chat, actor, data);
    },
  });
}

export const itemComplete = itemAction('complete');
export const itemReopen = itemAction('reopen');
