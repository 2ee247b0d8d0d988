import * as z from 'zod/mini';

/** Where a statutory clock stands (bot/domain/timeline/clock-standing.ts). */
export const clockStandingSchema = z.object({
  state: z.enum(['running', 'overdue', 'sent']),
  /** "12 working days left", "3 working days overdue"; once sent "on time", "1 working day late". */
  words: z.string(),
  /** The day on which what it asks for was sent, and who recorded that; null while nobody has. */
  sent: z.nullable(z.object({ day: z.string(), by: z.string() })),
});

/** A clock that the law or the framework has set running, from the day of receipt that was entered. */
export const clockSchema = z.extend(clockStandingSchema, {
  visitId: z.string(),
  key: z.string(),
  title: z.string(),
  day: z.string(),
  /** `default` days are shown with "check against the current framework". */
  basis: z.enum(['verified', 'default']),
});
export type ClockView = z.infer<typeof clockSchema>;

/** That what a clock asks for was sent, and when; no day takes it back. */
export const recordSentSchema = z.object({ clock: z.string(), day: z.nullable(z.iso.date()) });
export type RecordSent = z.infer<typeof recordSentSchema>;
