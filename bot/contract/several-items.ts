import { z } from 'zod';
import { sharedChangeSchema } from '../domain/readiness/item-changes.ts';
import { itemSchema } from './readiness.ts';
import { screeningAnswerSchema } from './screening.ts';

const seenItemSchema = z.object({ key: z.string().min(1).max(200), version: z.string().max(64) });
export type SeenItem = z.infer<typeof seenItemSchema>;

const seenItemsSchema = z
  .array(seenItemSchema)
  .min(1, 'Choose items first')
  .max(2_000, 'Choose 2,000 items at most');

/** One change of several shared items, each as whoever chose it saw it. */
export const changeItemsSchema = z.object({
  items: seenItemsSchema,
  change: sharedChangeSchema,
  screened: screeningAnswerSchema,
});
export type ChangeItems = z.infer<typeof changeItemsSchema>;

/** Items to put back as they were before the caller’s own last change, each as that has left it. */
export const undoItemChangesSchema = z.object({ items: seenItemsSchema });
export type UndoItemChanges = z.infer<typeof undoItemChangesSchema>;

/** What became of each item. */
export const changedItemsSchema = z.object({
  items: z.array(
    z.discriminatedUnion('outcome', [
      /** With its version now. */
      z.object({ key: z.string(), outcome: z.literal('changed'), version: z.string() }),
      /** It was so already: asked twice, it is done once. */
      z.object({ key: z.string(), outcome: z.literal('was-so') }),
      /** Somebody else was first; nothing of it was changed. */
      z.object({ key: z.string(), outcome: z.literal('changed-meanwhile'), item: itemSchema }),
      z.object({ key: z.string(), outcome: z.literal('refused'), because: z.string() }),
    ]),
  ),
});
export type ChangedItems = z.infer<typeof changedItemsSchema>;
