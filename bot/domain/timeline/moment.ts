import { z } from 'zod';

/**
 * When something is to happen, told from the call, the fieldwork, the draft or the letter. In packs, templates
 * and CSV files it is written as text:
 *
 * - `call +30m`: minutes on the clock after the call, whatever the hour;
 * - `call +4h`: office hours after the call, so that an afternoon's call runs on next morning;
 * - `day 1 17:00`: working day 1, the call's own day being day 0;
 * - `day-from-1 3 17:00`: working day 3, the call's own day being day 1 (joint inspections);
 * - `fieldwork-start -1 17:00`, `fieldwork-end +1 12:00`, `draft +5`, `letter +5`: working days before
 *   or after; `draft` is the day on which the draft letter came, `letter` that of the final one.
 *
 * A time left out means the whole day.
 */
export type Moment = MinutesAfterCall | OfficeHoursAfterCall | WorkingDayMoment;

export interface MinutesAfterCall {
  kind: 'minutes';
  minutes: number;
}

export interface OfficeHoursAfterCall {
  kind: 'office-hours';
  hours: number;
}

export interface WorkingDayMoment {
  kind: 'working-day';
  from: Anchor;
  day: number;
  /** London time `HH:MM`; null for the whole day. */
  time: string | null;
}

/** What working days are counted from; `day-from-1` counts the call's own day as day 1. */
export type Anchor =
  'day' | 'day-from-1' | 'fieldwork-start' | 'fieldwork-end' | 'draft' | 'letter';

const elapsedText = /^call \+(\d{1,4})(m|h)$/;
const workingDayText =
  /^(day|day-from-1|fieldwork-start|fieldwork-end|draft|letter) ([+-]?\d{1,3})(?: ((?:[01]\d|2[0-3]):[0-5]\d))?$/;

/** Reads a moment as text; null when it is not written as {@link Moment} says. */
export function readMoment(text: string): Moment | null {
  const elapsed = elapsedText.exec(text);
  if (elapsed !== null) {
    const amount = Number(elapsed[1]);
    return elapsed[2] === 'm'
      ? { kind: 'minutes', minutes: amount }
      : { kind: 'office-hours', hours: amount };
  }
  const [, from, day, time] = workingDayText.exec(text) ?? [];
  if (from === undefined) return null;
  return { kind: 'working-day', from: from as Anchor, day: Number(day), time: time ?? null };
}

/** Writes a moment as the text that {@link readMoment} reads. */
export function writeMoment(moment: Moment): string {
  if (moment.kind === 'minutes') return `call +${moment.minutes}m`;
  if (moment.kind === 'office-hours') return `call +${moment.hours}h`;
  const numbered = moment.from === 'day' || moment.from === 'day-from-1';
  const sign = !numbered && moment.day >= 0 ? '+' : '';
  const time = moment.time === null ? '' : ` ${moment.time}`;
  return `${moment.from} ${sign}${moment.day}${time}`;
}

/** A moment in JSON data: text outside, {@link Moment} inside. */
export const momentSchema = z.codec(z.string(), z.custom<Moment>(), {
  decode: (text, context) => {
    const moment = readMoment(text);
    if (moment !== null) return moment;
    context.issues.push({
      code: 'custom',
      message: `“${text}” is not a moment such as “day 1 17:00”`,
      input: text,
    });
    return z.NEVER;
  },
  encode: writeMoment,
});
