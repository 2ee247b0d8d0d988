import { z } from 'zod';
import { screeningAnswerSchema } from './screening.ts';
import {
  periodsSchema,
  retentionClasses,
  type RetentionClass,
} from '../domain/retention/retention.ts';

export { retentionClasses } from '../domain/retention/retention.ts';
export type { Periods, RetentionClass } from '../domain/retention/retention.ts';

const saidSchema = z.object({ by: z.string(), at: z.string() });
const visitNameSchema = z.object({ visitId: z.string(), title: z.string() });
/** Of a visit, or of none. */
const ofVisitSchema = z.object({ visitId: z.string().nullable() });

/** How long what is kept, what stops it, what goes when, and what has gone. */
export const retentionViewSchema = z.object({
  periods: periodsSchema,
  changed: saidSchema.nullable(),
  /** `title` is null for a hold on everything. */
  holds: z.array(
    saidSchema.extend({
      visitId: z.string().nullable(),
      title: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  /** What has no day yet is not in it: visits that are not over, letters with an open follow-up. */
  planned: z.array(
    ofVisitSchema.extend({
      title: z.string(),
      part: z.enum(retentionClasses),
      goesOn: z.iso.date(),
      held: z.boolean(),
    }),
  ),
  /** The latest first. */
  erased: z.array(
    ofVisitSchema.extend({
      /** What it was, where it was no visit's. */
      title: z.string().nullable(),
      part: z.enum(retentionClasses),
      records: z.number().int(),
      at: z.string(),
    }),
  ),
  /** Those that a hold may be put on. */
  visits: z.array(visitNameSchema),
});
export type RetentionView = z.infer<typeof retentionViewSchema>;

/** `lastChanged`: when the periods that were looked at were set; null while nobody has. */
export const setRetentionSchema = z.object({
  periods: periodsSchema,
  lastChanged: z.string().nullable(),
});
export type SetRetention = z.infer<typeof setRetentionSchema>;

/** Puts a hold on a visit, or on everything, or lifts it. */
export const changeHoldSchema = z.object({
  kind: z.enum(['hold', 'lift']),
  visitId: z.string().nullable(),
  reason: z.string().trim().min(1).max(500),
  screened: screeningAnswerSchema,
});
export type ChangeHold = z.infer<typeof changeHoldSchema>;

/** What each class is, one wording for page and command line. */
export const retentionWords: Readonly<Record<RetentionClass, { title: string; what: string }>> = {
  deliveries: {
    title: 'Who was told',
    what: 'Each message to each person, when it was sent, and reminders.',
  },
  requests: { title: 'Requests', what: 'What inspectors asked for, and what they were given.' },
  visit: {
    title: 'Visit',
    what: 'The visit itself: dates, checklist, who saw the news, and what is left of the two above.',
  },
  audit: {
    title: 'Audit trail',
    what: 'Who did what and when in the visit, and what the council changed.',
  },
  letters: {
    title: 'Letters',
    what: 'Letters and reports with their findings and follow-ups, from their import and publication on, once every follow-up has been closed for as long.',
  },
  leavers: {
    title: 'Leavers’ names',
    what: 'From the day on which they left; then what they were stands in the place of their name.',
  },
};

/** "7 years", "18 months", "For good". */
export function periodWords(months: number | null): string {
  if (months === null) return 'For good';
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
