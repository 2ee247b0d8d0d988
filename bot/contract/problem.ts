import { z } from 'zod';

/** RFC 9457 problem details: `title` says what happened, `detail` what was kept and what to do. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
