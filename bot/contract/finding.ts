import { z } from 'zod';
import { followUpSchema } from './follow-up.ts';
import { publicationSchema } from './letter.ts';

/** A finding in the inspectors' own words, with where it stands. */
export const findingSchema = z.object({
  id: z.string(),
  kind: z.enum(['strength', 'area-for-improvement', 'priority-action', 'headline']),
  text: z.string(),
  subItems: z.array(z.string()),
  tag: z.string().nullable(),
  page: z.number().nullable(),
  theme: z.string().nullable(),
  themeTitle: z.string().nullable(),
  publication: publicationSchema,
  /** A person changed its words. */
  edited: z.boolean(),
  /** As it was read, for those who may import letters, where that was kept. */
  original: z.object({ text: z.string(), subItems: z.array(z.string()) }).nullable(),
  /** The reader had left it out, and a person added it. */
  added: z.boolean(),
  /** Who put it right last since its letter was saved, and why, for those who may import letters. */
  corrected: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
  /** How often it was put right since; a correction says which it was decided on. */
  revision: z.number().int(),
  letterId: z.string(),
  letterTitle: z.string(),
  /** What kind of letter or report it is. */
  letterKind: z.string(),
  documentDate: z.string().nullable(),
  followUps: z.array(followUpSchema),
});
export type FindingView = z.infer<typeof findingSchema>;
