import { z } from 'zod';

/** An item of a checklist template, as JSON and as a row of its CSV file. */
export const templateItemSchema = z.object({
  key: z.string(),
  title: z.string(),
  why: z.string(),
  category: z.string(),
  owner: z.string(),
  kind: z.enum(['shared', 'personal']),
  audience: z.array(z.string()),
  /** `day 1 17:00`, `call +2h`, `fieldwork-start -1 17:00`: bot/domain/timeline/moment.ts. */
  due: z.string(),
  /** `default`, `verified: SOURCE`: left out for the council’s own planning. */
  basis: z.string().optional(),
  /** When it is due for people: "By 17:00 on working day 1 (the call is day 0)". */
  dueInWords: z.string(),
  evidence: z.boolean(),
  annexA: z.array(z.number().int()),
});
export type TemplateItemView = z.infer<typeof templateItemSchema>;

/** The checklist that the next visit of a type and theme would begin with. */
export const checklistSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  /** Who made this version, and when; null for the one that came with the product. */
  edited: z.object({ by: z.string(), at: z.string() }).nullable(),
  items: z.array(templateItemSchema),
});
export type ChecklistView = z.infer<typeof checklistSchema>;

const itemFieldsSchema = templateItemSchema.omit({ dueInWords: true });

/** One change; `version` is the version it was decided on, so that nobody overwrites another's. */
export const editChecklistSchema = z.object({
  version: z.number().int(),
  edit: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('add'), item: itemFieldsSchema, before: z.string().nullable() }),
    z.object({ kind: z.literal('change'), key: z.string(), fields: itemFieldsSchema.partial() }),
    z.object({ kind: z.literal('retire'), key: z.string() }),
    z.object({ kind: z.literal('move'), key: z.string(), before: z.string().nullable() }),
    /** All items anew, from a CSV file's text. */
    z.object({ kind: z.literal('replace'), csv: z.string().max(500_000) }),
  ]),
});
export type EditChecklist = z.infer<typeof editChecklistSchema>;
