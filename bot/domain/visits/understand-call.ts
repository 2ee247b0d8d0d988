import { GB } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import { plainTimes } from '../calendar/plain-times.ts';
import type { CallDraft } from './call-draft.ts';
import { fieldworkDays } from './fieldwork-days.ts';
import { themeIn } from './theme-words.ts';
import { typeIn } from './type-words.ts';

/** What a sentence says about a call; null for what it does not say. Nothing is guessed. */
export type UnderstoodCall = Omit<
  CallDraft,
  'id' | 'startedBy' | 'startedAt' | 'releases' | 'corrects' | 'proposed'
>;

/**
 * Reads a free sentence such as "We've had the call. Focused visit on care leavers, 9:30 this
 * morning, on site 12th and 13th". Days and times are London's, read as people in England write
 * them, against `now` (London wall clock, `YYYY-MM-DDTHH:MM`).
 */
export function understandCall(text: string, now: string): UnderstoodCall {
  const lead = leadNamed.exec(text)?.[1] ?? null;
  // A name may be a month's, or a day's.
  const [before, after] = splitAtFieldwork(text.replace(leadNamed, ' '));
  const moments = readMoments(before, now);
  const call = moments.find((moment) => moment.timeSaid)?.text ?? null;
  const callDay = call === null ? onlyDay(moments, now) : null;
  const days = after === null ? [] : fieldworkDays(after, Temporal.PlainDate.from(now));
  return {
    type: typeIn(text),
    theme: themeIn(text),
    call,
    ...(callDay !== null && { callDay }),
    ...(lead !== null && { lead }),
    fieldworkStart: days[0] ?? null,
    fieldworkEnd: days.at(-1) ?? null,
    meant: false,
  };
}

/** "Lead is Caroline Smith", "the lead inspector will be Caroline". */
const leadNamed =
  /\b(?:[Tt]he )?[Ll]ead(?: [Ii]nspector)?(?: is| will be|:)? (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})/u;

/** Days named after "on site" or "fieldwork" are the inspectors' days, not the call's. */
function splitAtFieldwork(text: string): [string, string | null] {
  const found = /\b(on[- ]?site|fieldwork|with us|arriv\w+|here (from|on))\b/i.exec(text);
  if (found === null) return [text, null];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

interface Moment {
  readonly text: string;
  readonly daySaid: boolean;
  readonly timeSaid: boolean;
}

/** "Call yesterday afternoon": the one day of the last week that is named, without a time. */
function onlyDay(moments: readonly Moment[], now: string): string | null {
  const today = Temporal.PlainDate.from(now);
  const days = moments
    .filter(({ daySaid }) => daySaid)
    .map(({ text }) => Temporal.PlainDate.from(text))
    .filter((day) => {
      const { days: ago } = day.until(today, { largestUnit: 'day' });
      return ago >= 0 && ago < 7;
    });
  const [day, ...others] = new Set(days.map((one) => one.toString()));
  return day === undefined || others.length > 0 ? null : day;
}

/** Chrono has these for a time of day, and today's for what it then supposes. */
const partOfToday = /^this (morning|afternoon|evening)$/i;

function readMoments(text: string, now: string): Moment[] {
  // Chrono is told that London's wall clock is UTC, and gives wall-clock parts back.
  const reference = { instant: new Date(`${now}:00Z`), timezone: 0 };
  const today = Temporal.PlainDate.from(now);
  const lastWeek = Array.from({ length: 7 }, (_, days) => today.subtract({ days }));
  const plain = plainTimes(text, lastWeek).text.replace(/(\d{1,2})\.(\d{2})(?!\d)/g, '$1:$2');
  const found = GB.parse(plain, reference);
  const named = found.flatMap(({ start, end, text: words }) =>
    [start, ...(end ? [end] : [])].map((part) => ({ part, words })),
  );
  return named.map(({ part, words }) => {
    const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')];
    const [hour, minute] = [part.get('hour'), part.get('minute')];
    const date = `${year ?? ''}-${twoDigits(month)}-${twoDigits(day)}`;
    return {
      text: `${date}T${twoDigits(hour)}:${twoDigits(minute)}`,
      daySaid: part.isCertain('day') || part.isCertain('weekday') || partOfToday.test(words),
      timeSaid: part.isCertain('hour'),
    };
  });
}

function twoDigits(value: number | null): string {
  return String(value ?? 0).padStart(2, '0');
}
