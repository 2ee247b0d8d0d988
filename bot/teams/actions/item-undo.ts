import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { oneItem } from '../item-cards.ts';
import { itemDataSchema } from '../item-data.ts';

/** Puts an item back as it was before one’s own change, unless somebody has changed it since. */
export const itemUndo = cardAction({
  verb: 'item.undo',
  data: itemDataSchema.extend({ version: z.string().max(64) }),
  async run(chat, { actor, data }) {
    const { visit, item: key, version } = data;
    const { items } = await chat.useCases.undoItemChanges(actor, visit, {
      items: [{ key, version }],
    });
    const [undone] = items;
    const notice =
      undone?.outcome === 'refused' ? undone.because : notices[undone?.outcome ?? 'was-so'];
    return oneItem(chat, actor, { ...data, notice });
  },
});

const notices = {
  changed: 'It is as it was before',
  'was-so': 'It was undone already',
  'changed-meanwhile': 'Somebody has changed it since. Nothing was undone',
} as const;
