import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from './bank-holidays.ts';

/**
 * Days on which a council closes of its own accord, as `YYYY-MM-DD`. They move the council's own
 * deadlines. Never hand them to a statutory clock or to Ofsted's notice: the law doesn't know them.
 */
export type ClosureDays = ReadonlySet<string>;

const SATURDAY = 6;
const holidaysByYear = new Map<number, ReadonlySet<string>>();

/**
 * Whether a day is a working day: not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday
 * in England and Wales (SI 2007/462), nor one of the council's closure days when they are given.
 */
export function isWorkingDay(day: Temporal.PlainDate, closureDays?: ClosureDays): boolean {
  if (day.dayOfWeek >= SATURDAY) return false;
  const written = day.toString();
  return !holidaysOf(day.year).has(written) && closureDays?.has(written) !== true;
}

/**
 * The day `n` working days after a day, or before it when `n` is negative. The day itself is day 0,
 * working or not, so that 0 gives it back.
 */
export function addWorkingDays(
  day: Temporal.PlainDate,
  n: number,
  closureDays?: ClosureDays,
): Temporal.PlainDate {
  if (!Number.isInteger(n)) throw new RangeError('Working days are counted in whole days.');
  const step = { days: Math.sign(n) };
  let reached = day;
  for (let left = Math.abs(n); left > 0;) {
    reached = reached.add(step);
    if (isWorkingDay(reached, closureDays)) left -= 1;
  }
  return reached;
}

/**
 * How many working days lie after `from`, up to and with `to`: 16 from 31 January to 22 February
 * 2018. Negative when `to` comes first.
 */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  closureDays?: ClosureDays,
): number {
  if (Temporal.PlainDate.compare(from, to) > 0) return -workingDaysBetween(to, from, closureDays);
  const [first, last] = [from.toString(), to.toString()];
  // As text first: making dates of a year's days off takes far longer than comparing them.
  const off = [...daysOffIn(from.year, to.year, closureDays)].filter(
    (day) => day > first && day <= last && isWeekday(day),
  );
  return weekdaysBetween(from, to) - off.length;
}

/** Mondays to Fridays after a day, up to and with another: years apart must not be walked by day. */
function weekdaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const days = numberOf(to) - numberOf(from);
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let extra = 0; extra < days % 7; extra += 1) {
    // The day after a Monday, 1, is a Tuesday, 2; the one after a Sunday, 7, is a Monday.
    if (((from.dayOfWeek + extra) % 7) + 1 < SATURDAY) count += 1;
  }
  return count;
}

/** Days since 1970: subtracting them is far quicker than asking for the time until a date. */
function numberOf({ year, month, day }: Temporal.PlainDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function daysOffIn(first: number, last: number, closureDays?: ClosureDays): Set<string> {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return new Set([...years.flatMap((year) => [...holidaysOf(year)]), ...(closureDays ?? [])]);
}

function isWeekday(day: string): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek < SATURDAY;
}

/** The day itself when it is a working day, otherwise the next one. */
export function workingDayFrom(
  day: Temporal.PlainDate,
  closureDays?: ClosureDays,
): Temporal.PlainDate {
  return isWorkingDay(day, closureDays) ? day : addWorkingDays(day, 1, closureDays);
}

/** Why a day is not a working day, as a person would say it, or null when it is one. */
export function dayOffTitle(day: Temporal.PlainDate): string | null {
  if (day.dayOfWeek === SATURDAY) return 'a Saturday';
  if (day.dayOfWeek > SATURDAY) return 'a Sunday';
  const holiday = bankHolidays(day.year).find((bankHoliday) => bankHoliday.day.equals(day));
  return holiday === undefined ? null : `a bank holiday (${holiday.title})`;
}

function holidaysOf(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const days = new Set(bankHolidays(year).map(({ day }) => day.toString()));
  holidaysByYear.set(year, days);
  return days;
}
