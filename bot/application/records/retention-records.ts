import { z } from 'zod';
import { holdSchema, periodsSchema, unsetPeriods } from '../../domain/retention/retention.ts';
import type { RecordType } from './record.ts';

/** What outlives visits had no period at first. */
const storedPeriodsSchema = periodsSchema.extend({
  letters: periodsSchema.shape.letters.default(unsetPeriods.letters),
  leavers: periodsSchema.shape.leavers.default(unsetPeriods.leavers),
});

const retentionSettingsSchema = z.object({
  periods: storedPeriodsSchema,
  holds: z.array(holdSchema),
  /** Who set the periods, and when; null while nobody has. */
  changed: z.object({ by: z.string(), at: z.string() }).nullable(),
  /** When a hold was lifted last. */
  liftedAt: z.string().nullable().default(null),
});
export type RetentionSettings = z.infer<typeof retentionSettingsSchema>;

export const unsetRetention: RetentionSettings = {
  periods: unsetPeriods,
  holds: [],
  changed: null,
  liftedAt: null,
};

/** How long what is kept; one document a council, in partition {council}. */
export const retentionRecord: RecordType<RetentionSettings> = {
  type: 'retention',
  version: 1,
  schema: retentionSettingsSchema,
  idOf: () => 'retention',
};
