import { Temporal } from 'temporal-polyfill';
import { byMinute } from './by-minute.ts';

export const LONDON = 'Europe/London';

/**
 * The instant at which London clocks show a time on a day, as ISO in UTC (`2025-06-02T08:30:00Z`).
 * A time skipped in spring is read an hour later; one that comes twice in autumn is the first.
 */
export function londonInstant(day: Temporal.PlainDate, time: Temporal.PlainTime): string {
  return day.toZonedDateTime({ timeZone: LONDON, plainTime: time }).toInstant().toString();
}

/** What London clocks and calendars show at an instant (ISO with `Z` or an offset). */
export function londonDateTime(iso: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(iso).toZonedDateTimeISO(LONDON);
}

/** The day in London at an instant (ISO with `Z` or an offset). */
export const londonDay: (iso: string) => Temporal.PlainDate = byMinute((at) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(LONDON).toPlainDate(),
);

/** An instant written as London wall-clock time with its offset: `2025-06-02T09:30:00+01:00`. */
export function londonWritten(moment: Temporal.ZonedDateTime): string {
  return moment
    .withTimeZone(LONDON)
    .toString({ timeZoneName: 'never', calendarName: 'never', smallestUnit: 'second' });
}
