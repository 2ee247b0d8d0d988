import { z } from 'zod';
import { ratingSchema } from './rating.ts';
import { screeningAnswerSchema } from './screening.ts';

/** An action from a finding. Days are `YYYY-MM-DD` in London. */
export const followUpSchema = z.object({
  id: z.string(),
  findingId: z.string(),
  findingText: z.string(),
  letterTitle: z.string(),
  action: z.string(),
  owner: z.object({ id: z.string(), name: z.string() }),
  due: z.string(),
  originalDue: z.string(),
  /** By written rule (bot/domain/follow-ups/rating.ts), never alone: `words` has the distance. */
  rating: ratingSchema,
  createdAt: z.string(),
  createdBy: z.string(),
});
export type FollowUpView = z.infer<typeof followUpSchema>;

export const createFollowUpSchema = z.object({
  /** Made once by whoever asks (a UUID): the same request twice makes one follow-up. */
  requestId: z.uuid(),
  action: z.string().trim().min(3).max(500),
  ownerId: z.string().min(1),
  due: z.iso.date(),
  screened: screeningAnswerSchema,
});
export type CreateFollowUp = z.infer<typeof createFollowUpSchema>;
