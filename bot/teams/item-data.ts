import { z } from 'zod';
import { itemKindSchema } from '../contract/item-detail.ts';

/** What every button of an item's row carries. */
export const itemDataSchema = z.object({
  visit: z.string(),
  item: z.string(),
  kind: itemKindSchema.default('shared'),
  page: z.number().int().default(0),
  /** The card to go back to: the person's own items, the item's, or the channel's. */
  back: z.enum(['mine', 'item', 'channel']).default('mine'),
});
