import { z } from 'zod';
import { roles } from '../people/roles.ts';

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
  due: z.string().nullable(),
  originalDue: z.string().nullable(),
  state: z.enum(['open', 'blocked', 'done', 'not-applicable']),
  done: z.object({ by: z.string(), at: z.string() }).nullable(),
  blockedBecause: z.string().nullable(),
  /** Annex A lists that it concerns. */
  annexA: z.array(z.number().int()),
});
export type Item = z.infer<typeof itemSchema>;

export type Standing = 'overdue' | 'blocked' | 'in-hand' | 'done' | 'not-applicable';

/** Where an item stands at a moment (`now`, ISO instant): overdue is louder than blocked. */
export function standingOf(item: Item, now: string): Standing {
  if (item.state === 'done' || item.state === 'not-applicable') return item.state;
  if (item.due !== null && Date.parse(item.due) < Date.parse(now)) return 'overdue';
  return item.state === 'blocked' ? 'blocked' : 'in-hand';
}

/** The item as completed, or null when it was done already: pressing twice changes nothing. */
export function completed(item: Item, by: string, at: string): Item | null {
  if (item.state === 'done') return null;
  return { ...item, state: 'done', done: { by, at }, blockedBecause: null };
}

/** The item as reopened by an undo, or null when it was open already. */
export function reopened(item: Item): Item | null {
  if (item.state === 'open') return null;
  return { ...item, state: 'open', done: null, blockedBecause: null };
}
