import { Temporal } from 'temporal-polyfill';
import { compareInstants } from '../calendar/instants.ts';
import { londonDay, londonInstant } from '../calendar/london.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import type { ReminderRules } from './reminder-rules.ts';
import { isRemindingTime, type RemindingHours } from './reminding-hours.ts';

export interface SummaryTime {
  /** The day (`YYYY-MM-DD`) whose summary is due now; null when none is. */
  readonly due: string | null;
  /** When the next one is due at the earliest (ISO instant). */
  readonly next: string;
}

/**
 * When the day's summary is due: on each working morning after the announcement, and later the same
 * day when nobody was there to send it in the morning.
 */
export function summaryTime(given: {
  announcedAt: string;
  rules: ReminderRules;
  hours: RemindingHours;
  now: string;
}): SummaryTime {
  const { announcedAt, rules, hours, now } = given;
  const today = londonDay(now);
  const time = Temporal.PlainTime.from(rules.summaryAt);
  const isOn = (day: Temporal.PlainDate) =>
    hours.daysOffToo || isWorkingDay(day, hours.closureDays);
  let nextDay = today;
  while (!isOn(nextDay) || compareInstants(londonInstant(nextDay, time), now) <= 0) {
    nextDay = nextDay.add({ days: 1 });
  }
  const slot = londonInstant(today, time);
  const passed = compareInstants(slot, now) <= 0 && compareInstants(announcedAt, slot) < 0;
  const due = isOn(today) && passed && !isLateAtNight(slot, now, hours);
  return { due: due ? today.toString() : null, next: londonInstant(nextDay, time) };
}

/** The summary's own time counts whatever the quiet hours; making up for it does not. */
function isLateAtNight(slot: string, now: string, hours: RemindingHours): boolean {
  const quarter = 15 * 60_000;
  return compareInstants(now, slot) > quarter && !isRemindingTime(now, hours);
}
