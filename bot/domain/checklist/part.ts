import { z } from 'zod';
import { templateItemSchema } from './template.ts';

/** In data, what is usual is left out: a shared item, without evidence or Annex A list. */
const partItemSchema = templateItemSchema.extend({
  kind: templateItemSchema.shape.kind.default('shared'),
  audience: templateItemSchema.shape.audience.default([]),
  evidence: z.boolean().default(false),
  annexA: templateItemSchema.shape.annexA.default([]),
  /** The pack's clock whose working days, and basis, the deadline takes over. */
  clock: z.string().optional(),
  /** The milestone that it is the work for: where the council moves that, the deadline goes along. */
  milestone: z.string().optional(),
});
export type PartItem = z.infer<typeof partItemSchema>;

/** A piece of a template: items of its own, and what it alters in the pieces before it. */
export const partSchema = z.strictObject({
  items: z.array(partItemSchema).default([]),
  changes: z.array(templateItemSchema.partial().required({ key: true })).default([]),
  leavesOut: z.array(z.string()).default([]),
});
export type Part = z.infer<typeof partSchema>;

/** The items of parts laid over each other in turn. */
export function itemsOf(parts: readonly Part[]): PartItem[] {
  let items: PartItem[] = [];
  for (const part of parts) {
    items = items
      .filter(({ key }) => !part.leavesOut.includes(key))
      .map((item) => ({ ...item, ...part.changes.find(({ key }) => key === item.key) }));
    items.push(...part.items);
  }
  return items;
}
