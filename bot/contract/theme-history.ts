import { z } from 'zod';
import { findingSchema } from './finding.ts';

/** What came of one theme from visit to visit, by published letters and reports. */
export const themeHistorySchema = z.object({
  theme: z.string(),
  title: z.string(),
  /** The newest first. */
  visits: z.array(
    z.object({
      start: z.string().nullable(),
      end: z.string().nullable(),
      /** What tells of it, the inspectors’ own first. */
      documents: z.array(
        z.object({ id: z.string(), title: z.string(), date: z.string().nullable() }),
      ),
      strengths: z.number(),
      /** Areas for improvement and priority actions. */
      needsWork: z.number(),
    }),
  ),
  /**
   * Whether inspectors listed what needs to improve at the newest visit and at an earlier one: only
   * then can something be said again, or no longer.
   */
  compared: z.boolean(),
  /** What inspectors say again at the newest visit, and what they said before. */
  recurred: z.array(z.object({ now: findingSchema, before: z.array(findingSchema) })),
  /** What they said before, and clearly not at the newest visit. */
  gone: z.array(findingSchema),
});
export type ThemeHistory = z.infer<typeof themeHistorySchema>;
