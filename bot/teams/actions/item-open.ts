import { cardAction } from '../card-action.ts';
import { oneItem } from '../item-cards.ts';
import { itemDataSchema } from '../item-data.ts';

/** One item, with what can be done about it. */
export const itemOpen = cardAction({
  verb: 'item.open',
  data: itemDataSchema,
  run: (chat, { actor, data }) => oneItem(chat, actor, { ...data, notice: null }),
});
