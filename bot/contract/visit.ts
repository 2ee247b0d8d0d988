import * as z from 'zod/mini';

/** A visit in one line. Instants are ISO in UTC; days are `YYYY-MM-DD` in London. */
export const visitSummarySchema = z.object({
  id: z.string(),
  type: z.string(),
  /** The visit as people say it, without the theme ("Focused visit"). */
  typeTitle: z.string(),
  theme: z.nullable(z.string()),
  themeTitle: z.nullable(z.string()),
  drill: z.boolean(),
  /** The council's own event (self-evaluation, annual conversation): Ofsted has not phoned. */
  yearlyEvent: z.boolean(),
  state: z.string(),
  /** The state as it stands after "The visit is": "being prepared", "cancelled". */
  stateWords: z.string(),
  /** The day on which the letter or report was received, as somebody entered it. */
  received: z.nullable(z.string()),
  call: z.string(),
  /** The lead inspector’s name, where it is known. */
  lead: z.optional(z.string()),
  fieldworkStart: z.string(),
  fieldworkEnd: z.string(),
  /** The days rest on a default rule: said with "check against the current framework". */
  unverifiedDays: z.boolean(),
  announcedAt: z.string(),
  announcedBy: z.string(),
});
export type VisitSummary = z.infer<typeof visitSummarySchema>;
