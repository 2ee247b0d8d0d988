import { byMinute } from '../domain/calendar/by-minute.ts';

/**
 * Dates and times as people say them, in London, for cards, pages and the command line.
 * `moment` is an ISO instant or date-time with an offset; `day` is `YYYY-MM-DD`.
 */
const zone = 'Europe/London';

/** In the place of `now` for what is read later, on paper: every day is said with its year. */
export const withYear = '1970-01-01T12:00:00Z';

/** The same for formal documents: "30 January 2018", as councils write days in their reports. */
export const writtenOut = '1970-01-02T12:00:00Z';

/** Making a format takes far longer than using it, and using it is most of a card’s work. */
const parts = {
  time: partsOf({ hour: 'numeric', minute: '2-digit', hour12: true }),
  day: partsOf({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
  written: partsOf({ day: 'numeric', month: 'long', year: 'numeric' }),
  date: partsOf({ year: 'numeric', month: '2-digit', day: '2-digit' }),
};

function partsOf(options: Intl.DateTimeFormatOptions): (moment: string) => Map<string, string> {
  let format: Intl.DateTimeFormat | null = null;
  return byMinute((at) => {
    format ??= new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
    return new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  });
}

/** "9:30 am"; "noon" and "midnight" for what those words are for. */
export function sayTime(moment: string): string {
  const read = parts.time(moment);
  const hour = read.get('hour') ?? '';
  const minute = read.get('minute') ?? '';
  const half = (read.get('dayPeriod') ?? '').toLowerCase();
  if (minute === '00' && (hour === '12' || hour === '0'))
    return half === 'pm' ? 'noon' : 'midnight';
  return `${hour === '0' ? '12' : hour}:${minute} ${half}`;
}

/** "Tue 30 Jan", with the year when it is not the year of `now`; "30 January 2018" where written out. */
export function sayDay(dayOrMoment: string, now: string): string {
  const moment = dayOrMoment.length === 10 ? `${dayOrMoment}T12:00:00Z` : dayOrMoment;
  if (now === writtenOut) {
    const written = parts.written(moment);
    return ['day', 'month', 'year'].map((part) => written.get(part) ?? '').join(' ');
  }
  const read = parts.day(moment);
  const year = read.get('year') ?? '';
  const sameYear = parts.date(now).get('year') === year;
  // en-GB shortens September to four letters, every other month to three.
  const month = (read.get('month') ?? '').slice(0, 3);
  const day = `${read.get('weekday') ?? ''} ${read.get('day') ?? ''} ${month}`;
  return sameYear ? day : `${day} ${year}`;
}

/** "Tue 30 Jan, 9:00 am", and "5:00 pm today" for the day of `now`. */
export function sayMoment(moment: string, now: string): string {
  if (londonDayOf(moment) === londonDayOf(now)) return `${sayTime(moment)} today`;
  return `${sayDay(moment, now)}, ${sayTime(moment)}`;
}

/** "Tue 30 and Wed 31 Jan", "Fri 30 Jan to Mon 2 Feb", "30 and 31 January 2018", or one day said once. */
export function sayDays(start: string, end: string, now: string): string {
  if (start === end) return sayDay(start, now);
  const oneDayLater = new Date(Date.parse(`${start}T12:00:00Z`) + 86_400_000).toISOString();
  const adjoining = londonDayOf(oneDayLater) === end;
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const first = sameMonth
    ? sayDay(start, now)
        .split(' ')
        .slice(0, now === writtenOut ? 1 : 2)
        .join(' ')
    : sayDay(start, now);
  return `${first} ${adjoining ? 'and' : 'to'} ${sayDay(end, now)}`;
}

/** The London day of a moment, `YYYY-MM-DD`. */
export function londonDayOf(moment: string): string {
  const read = parts.date(moment);
  return `${read.get('year') ?? ''}-${read.get('month') ?? ''}-${read.get('day') ?? ''}`;
}
