import { z } from 'zod';
import { reminderRulesSchema } from '../../domain/reminders/reminder-rules.ts';
import { roundSchema, type Round } from '../../domain/reminders/round.ts';
import { aboutSchema } from '../../domain/telling/about.ts';
import type { RecordType } from './record.ts';

// In partition {council}.

const storedReminderRulesSchema = z.object({
  rules: reminderRulesSchema,
  /** Who set them so, and when. */
  by: z.string(),
  at: z.string(),
});
export type StoredReminderRules = z.infer<typeof storedReminderRulesSchema>;

/** How the council wants people to be reminded; one document a council. */
export const reminderRulesRecord: RecordType<StoredReminderRules> = {
  type: 'reminder-rules',
  version: 1,
  schema: storedReminderRulesSchema,
  idOf: () => 'reminders',
};

// In partition {council}/{visit}.

export const roundRecord: RecordType<Round> = {
  type: 'reminder-round',
  version: 1,
  schema: roundSchema,
  idOf: ({ number }) => String(number).padStart(5, '0'),
};

const tellingSchema = z.object({
  key: z.string(),
  about: aboutSchema,
  people: z.array(z.string()),
  /** False until every one of the people has a delivery. */
  spread: z.boolean(),
  /** Of a morning's word about follow-ups: those of whom it says for the first time that they left. */
  leavers: z.array(z.string()).optional(),
});
export type Telling = z.infer<typeof tellingSchema>;

/** People to be told something, kept with the reason for it, until the waves for them are made. */
export const tellingRecord: RecordType<Telling> = {
  type: 'telling',
  version: 1,
  schema: tellingSchema,
  idOf: ({ key }) => key,
};

const reminderChoiceSchema = z.object({
  /** People are reminded at weekends, on bank holidays and on closure days too. */
  daysOffToo: z.boolean(),
  by: z.string(),
  at: z.string(),
});
export type ReminderChoice = z.infer<typeof reminderChoiceSchema>;

/** What a director has decided about reminding in this visit; one document a visit. */
export const reminderChoiceRecord: RecordType<ReminderChoice> = {
  type: 'reminder-choice',
  version: 1,
  schema: reminderChoiceSchema,
  idOf: () => 'choice',
};
