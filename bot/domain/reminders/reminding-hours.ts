import { Temporal } from 'temporal-polyfill';
import { londonDateTime, londonInstant } from '../calendar/london.ts';
import { isWorkingDay, type ClosureDays } from '../calendar/working-days.ts';
import type { ReminderRules } from './reminder-rules.ts';

/** When people may be reminded. */
export interface RemindingHours extends Pick<ReminderRules, 'quietFrom' | 'quietUntil'> {
  readonly closureDays: ClosureDays;
  /** Weekends, bank holidays and closure days too, as a director may decide for a visit. */
  readonly daysOffToo: boolean;
}

const minutesInSlot = 15;

/**
 * Tells the first moment from an instant (ISO) on at which people may be reminded, on a quarter of
 * an hour: whoever was told within the same minutes is then reminded together.
 */
export function remindingTimes(hours: RemindingHours): (instant: string) => string {
  // Thousands of people share few quarters, and walking the calendar takes long.
  const known = new Map<string, string>();
  return (instant) => {
    const quarter = quarterFrom(instant);
    const found = known.get(quarter) ?? openTimeFrom(quarter, hours);
    known.set(quarter, found);
    return found;
  };
}

function openTimeFrom(instant: string, hours: RemindingHours): string {
  let at = instant;
  for (let later = laterTime(at, hours); later !== null; later = laterTime(at, hours)) at = later;
  return at;
}

/** Whether people may be reminded at an instant. */
export function isRemindingTime(instant: string, hours: RemindingHours): boolean {
  return laterTime(instant, hours) === null;
}

function quarterFrom(instant: string): string {
  const slot = minutesInSlot * 60_000;
  const at = Math.ceil(Temporal.Instant.from(instant).epochMilliseconds / slot) * slot;
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}

/** A later time to look at, where an instant is in quiet hours or on a day off; null where not. */
function laterTime(instant: string, hours: RemindingHours): string | null {
  const london = londonDateTime(instant);
  const day = london.toPlainDate();
  if (!hours.daysOffToo && !isWorkingDay(day, hours.closureDays)) {
    return londonInstant(day.add({ days: 1 }), Temporal.PlainTime.from('00:00'));
  }
  const time = london.toPlainTime();
  const from = Temporal.PlainTime.from(hours.quietFrom);
  const until = Temporal.PlainTime.from(hours.quietUntil);
  const isBefore = (a: Temporal.PlainTime, b: Temporal.PlainTime) =>
    Temporal.PlainTime.compare(a, b) < 0;
  const overnight = isBefore(until, from);
  const inMorning = isBefore(time, until) && (overnight || !isBefore(time, from));
  if (inMorning) return londonInstant(day, until);
  const inEvening = overnight && !isBefore(time, from);
  return inEvening ? londonInstant(day.add({ days: 1 }), until) : null;
}
