import { z } from 'zod';
import { itemAsks } from '../../cards/item-form-card.ts';
import { cardAction } from '../card-action.ts';
import { itemForm } from '../item-cards.ts';
import { itemDataSchema } from '../item-data.ts';

/** Asks for what a change of an item needs. */
export const itemAsk = cardAction({
  verb: 'item.ask',
  data: itemDataSchema.extend({ ask: z.enum(itemAsks) }),
  run: (chat, { actor, data }) => itemForm(chat, actor, { ...data, typed: null, problem: null }),
});
