import { z } from 'zod';
import { roles } from '../people/roles.ts';

const said = { by: z.string(), at: z.string() };

/**
 * An item of a visit's checklist. A shared item has one owner; a personal item is each person's own
 * copy. What it stands at (overdue, in hand) is worked out from these fields and the time.
 */
export const itemSchema = z.object({
  key: z.string(),
  /** Place in the checklist, from 0. */
  position: z.number().int(),
  title: z.string(),
  why: z.string(),
  category: z.string(),
  ownerRole: z.enum(roles),
  ownerId: z.string().nullable(),
  /** The follow-up of an earlier visit that it was carried over for; younger than the first items. */
  followUpId: z.string().nullable().default(null),
  /** Whose it is when they are back, where somebody stands in for them or nobody can. */
  awayOwnerId: z.string().nullable().default(null),
  /** Who took it over then; null where nobody could. */
  standInId: z.string().nullable().default(null),
  due: z.string().nullable(),
  /** What the deadline rests on; null for the council’s own planning. */
  basis: z.enum(['verified', 'default']).nullable().default(null),
  originalDue: z.string().nullable(),
  /** Who set the deadline by hand, when and why, and the one that the visit’s dates give. */
  redating: z
    .object({ planned: z.string().nullable(), reason: z.string(), ...said })
    .nullable()
    .default(null),
  state: z.enum(['open', 'blocked', 'done', 'not-applicable']),
  done: z.object({ by: z.string(), at: z.string() }).nullable(),
  /** Why it is blocked or does not apply, who said so and when. An undone tick finds it again. */
  reason: z.object({ text: z.string(), by: z.string(), at: z.string() }).nullable().default(null),
  /** Whether evidence of it is to be kept. */
  evidence: z.boolean().default(false),
  /** Annex A lists that it concerns. */
  annexA: z.array(z.number().int()),
  /** Whom its owner has asked to take it over; it is the owner’s until they accept. */
  offer: z
    .object({ to: z.string(), ...said })
    .nullable()
    .default(null),
  /** The latest last. */
  notes: z.array(z.object({ id: z.string(), text: z.string(), ...said })).default([]),
  /** Links to what shows that it is done. */
  evidenceLinks: z
    .array(z.object({ id: z.string(), title: z.string(), url: z.string(), ...said }))
    .default([]),
});
export type Item = z.infer<typeof itemSchema>;

export type Standing = 'overdue' | 'blocked' | 'in-hand' | 'done' | 'not-applicable';

/**
 * Where an item stands: overdue is louder than blocked.
 * @param lateAt ISO instant by which it is late; null where nothing is, as while a visit is at rest
 */
export function standingOf(item: Item, lateAt: string | null): Standing {
  if (item.state === 'done' || item.state === 'not-applicable') return item.state;
  if (item.due !== null && lateAt !== null && Date.parse(item.due) < Date.parse(lateAt)) {
    return 'overdue';
  }
  return item.state === 'blocked' ? 'blocked' : 'in-hand';
}
