import { z } from 'zod';

const termSchema = z.string().trim().min(2).max(60);

/** The words that a council adds to those the product knows; those of one entry mean one thing. */
export const glossarySchema = z.object({
  own: z.array(z.array(z.string())),
  /** How many entries the product brings. */
  shipped: z.number(),
  changed: z.object({ by: z.string(), at: z.string() }).nullable(),
});
export type GlossaryView = z.infer<typeof glossarySchema>;

/** `lastChanged`: when the words that the change was decided on were changed; null where none were. */
export const changeGlossarySchema = z.object({
  entries: z
    .array(z.array(termSchema).min(2, 'An entry needs two words at least that mean the same'))
    .max(200),
  lastChanged: z.string().nullable(),
});
export type ChangeGlossary = z.infer<typeof changeGlossarySchema>;
