import { GB } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import { monthNames } from '../calendar/plain-times.ts';

/** "30", "30th", "30 January", "30th of Jan 2018", "30/1"; not "9:30", "9am" or "2 inspectors". */
const dayPattern = new RegExp(
  String.raw`(?<![:.\d])(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?\b` +
    String.raw`(?:(?:\s+of)?\s+(?<name>${monthNames.join('|')})[a-z]*|\s*/\s*(?<month>\d{1,2}))?` +
    String.raw`(?:\s+(?<year>\d{4})\b)?(?![:.]\d|\s*[ap]m\b)`,
  'gi',
);

const joint =
  /^\s*(?:and|to|until|till|-|–|,|&)\s*(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri)day\s+)?$/i;

interface NamedDay {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly certain: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * The days that a few words name ("Tuesday 30th and Wednesday 31st January", "30/1 to 31/1", "next
 * Monday"), as `YYYY-MM-DD` in order. A day without its month has the month of the day behind it,
 * and one without a year is the next to come.
 */
export function fieldworkDays(text: string, today: Temporal.PlainDate): string[] {
  const named = [...text.matchAll(dayPattern)].map(namedDay);
  const meant = named.filter((one, at) => one.certain || leadsToDay(text, one, named[at + 1]));
  const days = meant.flatMap((one, at) => {
    const month = one.month ?? meant.slice(at).find((later) => later.month !== null)?.month;
    return dateOf({ ...one, month: month ?? null }, today) ?? [];
  });
  const found = meant.length > 0 ? days : weekdays(text, today);
  return found.map(String).sort();
}

function namedDay(match: RegExpExecArray): NamedDay {
  const { day, ordinal, name, month, year } = match.groups ?? {};
  const named = name === undefined ? null : monthNames.indexOf(name.toLowerCase()) + 1;
  const numbered = month === undefined ? named : Number(month);
  return {
    day: Number(day),
    month: numbered,
    year: year === undefined ? null : Number(year),
    certain: ordinal !== undefined || numbered !== null,
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** "30" alone is any number; in "30 and 31 January" it is a day. */
function leadsToDay(text: string, one: NamedDay, next: NamedDay | undefined): boolean {
  return next?.certain === true && joint.test(text.slice(one.to, next.from));
}

function dateOf(
  { day, month, year }: NamedDay,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const candidates = Array.from({ length: 24 }, (_, ahead) =>
    today.with({ day: 1 }).add({ months: ahead }),
  )
    .filter((first) => month === null || first.month === month)
    .filter((first) => day >= 1 && day <= first.daysInMonth)
    .map((first) => first.with({ day }))
    .filter((date) => Temporal.PlainDate.compare(date, today) >= 0);
  if (year === null) return candidates[0] ?? null;
  return candidates.find((date) => date.year === year) ?? null;
}

/** Weekdays by themselves: the next of their name, never today. */
function weekdays(text: string, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const reference = { instant: new Date(`${today.toString()}T12:00:00Z`), timezone: 0 };
  const apart = text.replace(/\b(and|to|&)\b/gi, ',');
  const found = GB.parse(apart, reference, { forwardDate: true });
  return found
    .filter(({ text: words }) => /\b(mon|tue|wed|thu|fri)/i.test(words))
    .map(({ start }) => Temporal.Instant.from(start.date().toISOString()))
    .map((instant) => instant.toZonedDateTimeISO('UTC').toPlainDate())
    .map((date) => (date.equals(today) ? date.add({ weeks: 1 }) : date));
}
