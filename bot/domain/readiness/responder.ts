import { z } from 'zod';
import { availabilitySchema } from '../people/availability.ts';
import { itemSchema } from './item.ts';

/** A person in a visit: whether they have seen the news, and their own items. */
export const responderSchema = z.object({
  personId: z.string(),
  /** Acknowledged ("I have seen this") is never the same as done. */
  acknowledgedAt: z.string().nullable(),
  items: z.array(itemSchema),
  /** What they have said of where they are; null while they have said nothing. */
  availability: z.nullable(availabilitySchema).default(null),
});
export type Responder = z.infer<typeof responderSchema>;
