import { z } from 'zod';
import { pressReasonSchema } from '../../contract/press.ts';
import { screeningAnswerSchema } from '../../contract/screening.ts';
import type { Item } from '../../domain/readiness/item.ts';
import { needsReason, type Press } from '../../domain/readiness/press.ts';
import { cardAction, type CardAction } from '../card-action.ts';
import { channelAsItIs } from '../channel-as-it-is.ts';
import { ownCard } from '../own-card.ts';
import { itemDataSchema } from '../item-data.ts';
import { oneItem } from '../item-cards.ts';
import { reasonForm } from '../reason-form.ts';

const dataSchema = itemDataSchema.extend({
  reason: z.string().optional(),
  screened: screeningAnswerSchema,
});

/** The presses on an item differ in the press alone; a reason that will not do is asked for again. */
export function itemAction(press: Press): CardAction {
  return cardAction({
    verb: `item.${press}`,
    data: dataSchema,
    async run(chat, { actor, data }) {
      const asked = pressReasonSchema.safeParse(data);
      if (needsReason(press) && !asked.success) {
        const problem = asked.error.issues[0]?.message ?? 'Say why.';
        return reasonForm(chat, actor, { ...data, press, typed: data.reason ?? '', problem });
      }
      const { pressItem, pressPersonalItem } = chat.useCases;
      const place = { visitId: data.visit, key: data.item };
      const make = data.kind === 'shared' ? pressItem : pressPersonalItem;
      const pressed = await make(actor, place, { press, ...(needsReason(press) && asked.data) });
      if (data.back === 'mine') return ownCard(chat, actor, data);
      if (data.back === 'channel') return channelAsItIs(chat, actor, data.visit);
      const notice = pressed.changed ? null : unchangedWords(press, pressed.item.state);
      return oneItem(chat, actor, { ...data, notice });
    },
  });
}

/** Why a press changed nothing: somebody was first, with it or with something else. */
function unchangedWords(press: Press, state: Item['state']): string {
  if (state === 'done') return 'It was done already';
  if (state === 'not-applicable' && press !== 'exclude') {
    return 'It does not apply. Nothing was changed';
  }
  return 'It was so already';
}
