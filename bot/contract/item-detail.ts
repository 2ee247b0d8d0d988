import { z } from 'zod';
import { itemChangeSchema } from '../domain/readiness/item-changes.ts';
import { itemSchema } from './readiness.ts';
import { screeningAnswerSchema } from './screening.ts';
import { visitSummarySchema } from './visit.ts';

const said = { by: z.string(), at: z.string() };
const person = z.object({ id: z.string(), name: z.string() });

/** A shared item of the visit, or the viewer's own copy of a personal one. */
export const itemKindSchema = z.enum(['shared', 'personal']);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** One item with all that was said of it, and what the viewer may do. */
export const itemDetailSchema = z.object({
  visit: visitSummarySchema,
  asOf: z.string(),
  kind: itemKindSchema,
  item: itemSchema,
  originalDue: z.string().nullable(),
  /** Who set the deadline by hand, and why. */
  redating: z.object({ reason: z.string(), ...said }).nullable(),
  /** Who is asked to take it over. */
  offer: z.object({ to: person, ...said }).nullable(),
  /** The latest first. */
  notes: z.array(z.object({ text: z.string(), ...said })),
  evidenceLinks: z.array(z.object({ title: z.string(), url: z.string(), ...said })),
  may: z.object({
    /** Write notes and keep evidence. */
    note: z.boolean(),
    /** Give it another owner or deadline. */
    change: z.boolean(),
    /** Ask somebody to take it over, or ask no longer. */
    offer: z.boolean(),
    /** Say whether they take it over. */
    answer: z.boolean(),
  }),
});
export type ItemDetail = z.infer<typeof itemDetailSchema>;

export const changeItemSchema = z.object({
  change: itemChangeSchema,
  screened: screeningAnswerSchema,
});
export type ChangeItem = z.infer<typeof changeItemSchema>;

export const addItemSchema = z.object({
  /** Made once by whoever asks (a UUID): the same request twice adds one item. */
  requestId: z.uuid(),
  title: z.string().trim().min(3, 'Say what is to be done').max(200),
  why: z.string().trim().max(300),
  ownerId: z.string().min(1, 'Choose an owner'),
  due: z.iso.datetime({ offset: true }),
  screened: screeningAnswerSchema,
});
export type AddItem = z.infer<typeof addItemSchema>;

/** Who would hear of a change, before it is made. */
export interface ItemChangePreview {
  /** Whose it would be, by name. */
  readonly owner: string | null;
  /** By name, those who get a message each. */
  readonly told: readonly string[];
  /** Those who would, but have not been told of the visit yet. */
  readonly untold: readonly string[];
}
