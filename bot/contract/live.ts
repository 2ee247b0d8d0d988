import * as z from 'zod/mini';

/** One line of the live stream: something changed; the page fetches what it shows again. */
export const liveEventSchema = z.object({
  id: z.string(),
  /** Noun dot verb, as in the audit trail ("item.completed"). */
  type: z.string(),
  visitId: z.nullable(z.string()),
  at: z.string(),
});
export type LiveEvent = z.infer<typeof liveEventSchema>;
