import { z } from 'zod';

/** An action from a finding. The original due day is kept when `due` moves. */
export const followUpSchema = z.object({
  id: z.string(),
  findingId: z.string(),
  action: z.string(),
  ownerId: z.string(),
  due: z.iso.date(),
  originalDue: z.iso.date(),
  createdAt: z.string(),
  createdBy: z.string(),
});
export type FollowUp = z.infer<typeof followUpSchema>;
