import { z } from 'zod';
import { itemSchema, type Item } from './item.ts';

const shape = itemSchema.shape;

/** What a change of owner, deadline or offer leaves of how an item was before. */
export const itemBeforeSchema = z.object({
  ownerId: shape.ownerId,
  due: shape.due,
  /** Whom its owner had asked to take it over. */
  offer: z.string().nullable(),
  // As far as the change altered them.
  awayOwnerId: z.string().nullable().optional(),
  standInId: z.string().nullable().optional(),
  basis: z.enum(['verified', 'default']).nullable().optional(),
  originalDue: z.string().nullable().optional(),
  redating: z
    .object({ planned: z.string().nullable(), reason: z.string(), by: z.string(), at: z.string() })
    .nullable()
    .optional(),
});
export type ItemBefore = z.infer<typeof itemBeforeSchema>;

/** @param after null where nothing has come of the item yet */
export function itemBefore(before: Item, after: Item): ItemBefore {
  const { awayOwnerId, standInId, basis, originalDue, redating } = before;
  const others = { awayOwnerId, standInId, basis, originalDue, redating };
  const altered = Object.entries(others).filter(
    ([name]) => before[name as keyof Item] !== after[name as keyof Item],
  );
  return { ...whatChanges(before), ...Object.fromEntries(altered) };
}

/** Its owner, its deadline and whom it is offered to. */
export function whatChanges({ ownerId, due, offer }: Item) {
  return { ownerId, due, offer: offer?.to ?? null };
}

/** The item as it was before a change that nobody has changed anything about since. */
export function undoneItem(item: Item, before: ItemBefore, at: string): Item {
  const { offer, ...others } = before;
  const asked = offer === null ? null : { to: offer, by: before.ownerId ?? offer, at };
  return { ...item, ...others, offer: asked };
}
