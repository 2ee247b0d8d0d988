import * as z from 'zod/mini';

/**
 * RFC 9457 problem details: `title` says what happened, `detail` what was kept and what to do.
 * `screened` names the kinds of personal detail that a text seems to hold; the same call with its
 * own `screened` set (bot/contract/screening.ts) says what the writer chose. `unlikelyDays`: the same
 * call with `meant` says that the days are right.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  screened: z.optional(z.array(z.string())),
  unlikelyDays: z.optional(z.boolean()),
});
export type Problem = z.infer<typeof problemSchema>;
