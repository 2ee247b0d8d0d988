import { z } from 'zod';
import { findingSchema } from './finding.ts';

/** What came of one theme from visit to visit, by published letters. */
export const themeHistorySchema = z.object({
  theme: z.string(),
  title: z.string(),
  /** The newest first. */
  letters: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      strengths: z.number(),
      /** Areas for improvement and priority actions. */
      needsWork: z.number(),
    }),
  ),
  /** In the newest letter, and in an earlier one: what was said then. */
  recurred: z.array(z.object({ now: findingSchema, before: z.array(findingSchema) })),
  /** In an earlier letter, and not in the newest. */
  gone: z.array(findingSchema),
});
export type ThemeHistory = z.infer<typeof themeHistorySchema>;
