import { z } from 'zod';
import { sharedChangeSchema } from '../domain/readiness/item-changes.ts';
import { itemSchema } from './readiness.ts';
import { screeningAnswerSchema } from './screening.ts';

/** One change of several shared items, each as whoever chose it saw it. */
export const changeItemsSchema = z.object({
  items: z
    .array(z.object({ key: z.string().min(1).max(200), version: z.string().max(64) }))
    .min(1, 'Choose items first')
    .max(2_000, 'Choose 2,000 items at most'),
  change: sharedChangeSchema,
  screened: screeningAnswerSchema,
});
export type ChangeItems = z.infer<typeof changeItemsSchema>;

/** What became of each item. */
export const changedItemsSchema = z.object({
  items: z.array(
    z.discriminatedUnion('outcome', [
      z.object({ key: z.string(), outcome: z.literal('changed') }),
      /** It was so already: asked twice, it is done once. */
      z.object({ key: z.string(), outcome: z.literal('was-so') }),
      /** Somebody else was first; nothing of it was changed. */
      z.object({ key: z.string(), outcome: z.literal('changed-meanwhile'), item: itemSchema }),
      z.object({ key: z.string(), outcome: z.literal('refused'), because: z.string() }),
    ]),
  ),
});
export type ChangedItems = z.infer<typeof changedItemsSchema>;
