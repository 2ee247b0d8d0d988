import { Temporal } from 'temporal-polyfill';
import { LONDON } from '../calendar/london.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayFrom,
  type ClosureDays,
} from '../calendar/working-days.ts';
import type { Moment, WorkingDayMoment } from './moment.ts';

/** What a moment is counted from. London wall-clock and London days. */
export interface Anchors {
  call: Temporal.PlainDateTime;
  fieldworkStart: Temporal.PlainDate;
  fieldworkEnd: Temporal.PlainDate;
  /** The day on which the draft was recorded; null until it is. */
  draft: Temporal.PlainDate | null;
  /** The day on which the letter or report was received; null until somebody enters it. */
  received: Temporal.PlainDate | null;
  closureDays?: ClosureDays | undefined;
}

/** A moment found: a time, or a whole day. */
export type Found = Temporal.PlainDateTime | Temporal.PlainDate;

const OFFICE_OPENS = Temporal.PlainTime.from('09:00');
const OFFICE_CLOSES = Temporal.PlainTime.from('18:00');
const END_OF_DAY = Temporal.PlainTime.from('17:00');

/** When a moment falls, London time; null while it hangs on a draft or letter that has not come. */
export function resolveMoment(moment: Moment, anchors: Anchors): Found | null {
  if (moment.kind === 'minutes') return minutesAfter(anchors.call, moment.minutes);
  if (moment.kind === 'office-hours') return officeHoursAfter(moment.hours, anchors);
  const day = workingDayOf(moment, anchors);
  if (day === null) return null;
  const found =
    moment.time === null ? day : day.toPlainDateTime(Temporal.PlainTime.from(moment.time));
  return isPreparation(moment) ? withinNotice(found, anchors) : found;
}

function workingDayOf(moment: WorkingDayMoment, anchors: Anchors): Temporal.PlainDate | null {
  const { call, fieldworkStart, fieldworkEnd, draft, received, closureDays } = anchors;
  const callDay = call.toPlainDate();
  const [from, offset] = {
    day: [callDay, moment.day] as const,
    'day-from-1': [callDay, moment.day - 1] as const,
    'fieldwork-start': [fieldworkStart, moment.day] as const,
    'fieldwork-end': [fieldworkEnd, moment.day] as const,
    draft: [draft, moment.day] as const,
    letter: [received, moment.day] as const,
  }[moment.from];
  if (from === null) return null;
  // Fieldwork on a day off was meant by whoever entered it; the day itself then stands.
  if (offset === 0 && moment.from.startsWith('fieldwork')) return from;
  return offset === 0
    ? workingDayFrom(from, closureDays)
    : addWorkingDays(from, offset, closureDays);
}

function isPreparation(moment: WorkingDayMoment): boolean {
  if (moment.from === 'fieldwork-start') return moment.day < 0;
  return moment.from === 'day' || moment.from === 'day-from-1';
}

/**
 * Preparation is due after the call and before the inspectors come. Where the dates leave too little
 * room, it is due by the end of the day before fieldwork, or at the worst an hour after the call.
 */
function withinNotice(found: Found, anchors: Anchors): Found {
  const { call, fieldworkStart } = anchors;
  const eve = addWorkingDays(fieldworkStart, -1);
  const latest = eve.toPlainDateTime(END_OF_DAY);
  const earliest = minutesAfter(call, 60);
  if (found instanceof Temporal.PlainDate) {
    if (Temporal.PlainDate.compare(found, eve) > 0) return laterDay(eve, call.toPlainDate());
    return laterDay(found, call.toPlainDate());
  }
  return later(Temporal.PlainDateTime.compare(found, latest) > 0 ? latest : found, earliest);
}

function later(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.compare(a, b) >= 0 ? a : b;
}

function laterDay(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

/** Clock minutes, which a change to or from summer time does not stretch. */
function minutesAfter(call: Temporal.PlainDateTime, minutes: number): Temporal.PlainDateTime {
  return call.toZonedDateTime(LONDON).add({ minutes }).toPlainDateTime();
}

/** Hours of working days between 09:00 and 18:00 London time. */
function officeHoursAfter(hours: number, { call, closureDays }: Anchors): Temporal.PlainDateTime {
  let now = call;
  let left = Temporal.Duration.from({ hours });
  for (;;) {
    now = whenOfficeIsOpen(now, closureDays);
    const closes = now.toPlainDate().toPlainDateTime(OFFICE_CLOSES);
    const today = now.until(closes, { largestUnit: 'minutes' });
    if (Temporal.Duration.compare(left, today) <= 0) return now.add(left);
    left = left.subtract(today);
    now = closes;
  }
}

function whenOfficeIsOpen(
  now: Temporal.PlainDateTime,
  closureDays: ClosureDays | undefined,
): Temporal.PlainDateTime {
  const day = now.toPlainDate();
  const time = now.toPlainTime();
  if (!isWorkingDay(day, closureDays) || Temporal.PlainTime.compare(time, OFFICE_CLOSES) >= 0) {
    return addWorkingDays(day, 1, closureDays).toPlainDateTime(OFFICE_OPENS);
  }
  return Temporal.PlainTime.compare(time, OFFICE_OPENS) < 0
    ? day.toPlainDateTime(OFFICE_OPENS)
    : now;
}
