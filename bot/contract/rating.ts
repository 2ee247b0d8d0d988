import * as z from 'zod/mini';

/** Red, amber or green by written rule (bot/domain/rating.ts); `words` has the distance. */
export const ratingSchema = z.object({
  colour: z.enum(['red', 'amber', 'green']),
  words: z.string(),
});
export type Rating = z.infer<typeof ratingSchema>;
