import { z } from 'zod';
import { reminderRulesSchema } from '../domain/reminders/reminder-rules.ts';

export { reminderRulesSchema } from '../domain/reminders/reminder-rules.ts';

/** How the council's people are reminded; who changed it last, or null while the defaults hold. */
export const reminderRulesViewSchema = z.object({
  rules: reminderRulesSchema,
  changed: z.object({ by: z.string(), at: z.string() }).nullable(),
});
export type ReminderRulesView = z.infer<typeof reminderRulesViewSchema>;

/** `lastChanged`: when the rules that were looked at were changed; null for the defaults. */
export const setReminderRulesSchema = z.object({
  rules: reminderRulesSchema,
  lastChanged: z.string().nullable(),
});
export type SetReminderRules = z.infer<typeof setReminderRulesSchema>;

export const setReminderChoiceSchema = z.object({ daysOffToo: z.boolean() });
