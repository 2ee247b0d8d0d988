import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { itemDataSchema } from '../item-data.ts';
import { reasonForm } from '../reason-form.ts';

/** "Blocked…" and "Does not apply…": asks for the reason. */
export const itemExplain = cardAction({
  verb: 'item.explain',
  data: itemDataSchema.extend({ press: z.enum(['block', 'exclude']) }),
  run: (chat, { actor, data }) => reasonForm(chat, actor, { ...data, typed: '', problem: null }),
});
