const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const month = `(?:${months.join('|')})`;
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const day = `${weekday}(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?`;
const joined = '\\s*(?:,\\s*and|,|and|&|to|until|[-\\u2010-\\u2015])\\s*';
const oneDate = `${day}(?:\\s+(?:of\\s+)?(${month}))?(?:,?\\s+(\\d{4}))?`;
const dateGroup = new RegExp(`\\b${oneDate}(?:${joined}${oneDate})*(?![\\d/])`, 'giu');

/** Days named together, "25 October to 5 November 2021", as ISO dates in the order printed. */
export interface DateGroup {
  dates: string[];
  /** Where it stands in the text that was searched. */
  index: number;
  /** False when the year was not printed and had to be worked out. */
  yearPrinted: boolean;
}

/**
 * Every date, or run of dates, in a text. A day without its own month or year takes the one that
 * is printed after it. A group without any year takes `yearOf(month)`, or is left out.
 */
export function findDates(
  text: string,
  yearOf: (month: number) => number | null = () => null,
): DateGroup[] {
  return [...text.matchAll(dateGroup)].flatMap((match) => {
    const parts = [...match[0].matchAll(new RegExp(`\\b${oneDate}`, 'giu'))].map((part) => ({
      day: Number(part[1]),
      month: part[2] === undefined ? null : months.indexOf(part[2].toLowerCase()) + 1,
      year: part[3] === undefined ? null : Number(part[3]),
    }));
    const yearPrinted = parts.some((part) => part.year !== null);
    const dates = complete(parts, yearOf);
    return dates.length === 0 ? [] : [{ dates, index: match.index, yearPrinted }];
  });
}

interface Part {
  day: number;
  month: number | null;
  year: number | null;
}

function complete(parts: readonly Part[], yearOf: (month: number) => number | null): string[] {
  const dates: string[] = [];
  let month: number | null = null;
  let year: number | null = null;
  for (const part of parts.toReversed()) {
    if (part.month !== null && month !== null && part.month > month && year !== null) {
      year = part.year ?? year - 1;
    }
    month = part.month ?? month;
    year = part.year ?? year ?? (month === null ? null : yearOf(month));
    const date = isoDate(year, month, part.day);
    if (date !== null) dates.unshift(date);
  }
  return dates;
}

function isoDate(year: number | null, month: number | null, day: number): string | null {
  if (year === null || month === null || month === 0) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The date that a line consists of, or null: "22 February 2018", "Tuesday 9 October 2026". */
export function dateAlone(text: string): string | null {
  const trimmed = text.trim().replace(/^(?:date|published|report published)\s*:\s*/i, '');
  const [group] = findDates(trimmed);
  if (group?.dates.length !== 1 || group.index !== 0) return null;
  const rest = trimmed.replace(new RegExp(`^${oneDate}`, 'iu'), '');
  return rest.trim() === '' ? (group.dates[0] ?? null) : null;
}

/** "22 February 2018" for an ISO date. */
export function longDate(date: string): string {
  const [year, number, day] = date.split('-').map(Number);
  const name = months[(number ?? 1) - 1] ?? '';
  return `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
