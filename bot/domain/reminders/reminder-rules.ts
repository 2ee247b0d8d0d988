import { z } from 'zod';

/** London wall clock, `HH:MM`. */
const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time like 08:30');

/** When people are reminded, and how often. A council may change each of these. */
export const reminderRulesSchema = z.object({
  /** Hours after somebody was told before they are reminded of anything. */
  firstAfterHours: z.number().int().min(1).max(72),
  /** Hours between two messages to one person, and before each step of an escalation. */
  everyHours: z.number().int().min(1).max(72),
  /** Reminders of one thing before it is escalated. */
  most: z.number().int().min(1).max(10),
  /** Hours before an item is due that its owner is reminded once; 0 for never. */
  dueSoonHours: z.number().int().min(0).max(72),
  /** Nobody is reminded between these; the same time twice means that no hours are quiet. */
  quietFrom: timeSchema,
  quietUntil: timeSchema,
  /** When the core group gets the day’s summary. */
  summaryAt: timeSchema,
});
export type ReminderRules = z.infer<typeof reminderRulesSchema>;

/** What holds until a council says otherwise. */
export const defaultReminderRules: ReminderRules = {
  firstAfterHours: 2,
  everyHours: 4,
  most: 3,
  dueSoonHours: 24,
  quietFrom: '18:00',
  quietUntil: '08:00',
  summaryAt: '08:30',
};
