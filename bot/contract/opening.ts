import * as z from 'zod/mini';
import { meSchema } from './person.ts';
import { readinessSchema } from './readiness.ts';
import { visitSummarySchema } from './visit.ts';

/** All that the tab's first page is drawn from, in one answer. */
export const openingSchema = z.object({
  me: meSchema,
  /** The latest call first. */
  visits: z.array(visitSummarySchema),
  /** Of the visit in view (`visitInView`); null where there is none. */
  readiness: z.nullable(readinessSchema),
});
export type Opening = z.infer<typeof openingSchema>;
