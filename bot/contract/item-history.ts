import { z } from 'zod';

/** What has happened to an item, the latest first. */
export const itemHistorySchema = z.array(
  z.object({
    id: z.string(),
    /** What, as a sentence without its full stop: "Offered to Tom Brennan". */
    fact: z.string(),
    by: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
  }),
);
export type ItemHistory = z.infer<typeof itemHistorySchema>;
