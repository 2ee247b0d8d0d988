import type { Temporal } from 'temporal-polyfill';

/** A text with its times in figures, and where in the text as typed an index of it is. */
export interface PlainTimes {
  readonly text: string;
  readonly typedAt: (index: number) => number;
}

/**
 * Puts times that people say in words into figures that chrono reads: "half past two", "by 4", "the
 * 31st". An hour without am or pm is one of the working day's.
 * @param days those that a day without its month may be; the first that fits is taken
 * @param others what else is read
 */
export function plainTimes(
  typed: string,
  days: readonly Temporal.PlainDate[],
  others: readonly TimeReader[] = [],
): PlainTimes {
  const changes = [...readers(days), ...others]
    .flatMap(({ pattern, read }) =>
      [...typed.matchAll(pattern)].flatMap((match) => {
        const words = read(match);
        return words === null
          ? []
          : [{ from: match.index, to: match.index + match[0].length, words }];
      }),
    )
    .sort((a, b) => a.from - b.from);
  let text = '';
  let taken = 0;
  const marks: { at: number; typed: number }[] = [];
  for (const { from, to, words } of changes) {
    if (from < taken) continue;
    text += typed.slice(taken, from) + words;
    taken = to;
    marks.push({ at: text.length, typed: to });
  }
  return {
    text: text + typed.slice(taken),
    typedAt(index) {
      const mark = marks.findLast(({ at }) => at <= index);
      return mark === undefined ? index : index - mark.at + mark.typed;
    },
  };
}

export interface TimeReader {
  readonly pattern: RegExp;
  /** The figures; null to leave the words as they are. */
  readonly read: (match: RegExpExecArray) => string | null;
}

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const minutes = { five: 5, ten: 10, quarter: 15, twenty: 20, 'twenty-five': 25, half: 30 };
/** A day that is named by its place in the week. */
export const dayWord = String.raw`(?:today|tomorrow|tonight|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})`;
/** What stands before the time by which something is to be. */
export const limitWord = String.raw`(?:by|before|at|due|until)`;
/** Where the words that follow say which half of the day is meant. */
const halfOfDaySaid = String.raw`(?!\s*(?:[ap]\.?m\b|(?:(?:on|in the|this|${dayWord})\s+)*(?:morning|afternoon|evening)))`;

const inWords = new RegExp(
  String.raw`\b(?:a\s+)?(five|ten|quarter|twenty-five|twenty|half)\s+(past|to)\s+(${hours.join('|')}|1[0-2]|[1-9])\b${halfOfDaySaid}`,
  'gi',
);
const inFigures = new RegExp(
  String.raw`(?<=\b${limitWord}\s+)(1[0-2]|0?[1-9])(?:[:.]([0-5]\d)\b${halfOfDaySaid}|(?:\s*o[’']clock)?(?=\s*(?:$|[,;]|\.(?!\d)|\bowner\b|(?:on\s+)?${dayWord}\b(?!\s+(?:morning|evening)))))`,
  'gi',
);
function readers(days: readonly Temporal.PlainDate[]): TimeReader[] {
  return [
    {
      pattern: inWords,
      read: ([, part = '', direction, hour = '']) => {
        const [, past] =
          Object.entries(minutes).find(([word]) => word === part.toLowerCase()) ?? [];
        const said = hours.indexOf(hour.toLowerCase()) + 1 || Number(hour);
        if (past === undefined) return null;
        return direction?.toLowerCase() === 'past'
          ? clock(said, past)
          : clock(said === 1 ? 12 : said - 1, 60 - past);
      },
    },
    { pattern: inFigures, read: ([, hour, minute = '0']) => clock(Number(hour), Number(minute)) },
    {
      pattern: bareDay,
      read: ([, day]) => {
        const found = days.find((date) => date.day === Number(day));
        return found === undefined ? null : `${found.day}/${found.month}/${found.year}`;
      },
    },
  ];
}

/** Seven may be either: nobody is at work then. */
function clock(hour: number, minute: number): string | null {
  if (hour === 7) return null;
  return `${hour < 7 ? hour + 12 : hour}:${String(minute).padStart(2, '0')}`;
}

/** As far as they are always written. */
export const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthWord = `(?:${monthNames.join('|')})[a-z]{0,6}`;
const bareDay = new RegExp(
  String.raw`(?<!${monthWord}\s)\b(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\b(?!(?:\s+of)?\s+${monthWord})`,
  'gi',
);
