import { z } from 'zod';
import { findingSchema } from './finding.ts';

/** What the published letters say about a question. */
export const answerSchema = z.object({
  /** What it is about, in short; null when it asks for the latest. */
  about: z.string().nullable(),
  /** Verbatim, most useful first; none when the letters are silent. */
  findings: z.array(findingSchema),
  /** Where they are silent, a few that come closest: they may be about something else. */
  closest: z.array(findingSchema),
  /** The themes of published letters, the nearest first. */
  otherThemes: z.array(z.string()),
});
export type AnswerView = z.infer<typeof answerSchema>;
