import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { londonInstant } from '../domain/calendar/london.ts';

/** A day and an hour as a form sends them; an emptied field comes as an empty text. */
export const dueTypedSchema = z.object({
  dueDay: z.union([z.iso.date(), z.literal('')]).default(''),
  dueTime: z.union([z.iso.time({ precision: -1 }), z.literal('')]).default(''),
});
export type DueTyped = z.infer<typeof dueTypedSchema>;

/** The instant of a day and hour in London; null while either is missing. */
export function dueOf({ dueDay, dueTime }: DueTyped): string | null {
  if (dueDay === '' || dueTime === '') return null;
  return londonInstant(Temporal.PlainDate.from(dueDay), Temporal.PlainTime.from(dueTime));
}
