import { GB } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import { plainTimes } from '../calendar/plain-times.ts';

/** What a sentence says of where somebody will be; days as `YYYY-MM-DD`, null where none is said. */
export interface UnderstoodLeave {
  readonly state: 'away' | 'remote' | 'here';
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * Reads a sentence such as "I'm away from Thursday to Monday" or "I'm on leave, back on the 29th".
 * @param now London wall clock, `YYYY-MM-DDTHH:MM`
 */
export function understandLeave(text: string, now: string): UnderstoodLeave {
  const today = Temporal.PlainDate.from(now);
  const days = daysIn(text, today);
  const [first] = days;
  const last = days.at(-1);
  const state = stateIn(text, days.length > 0);
  if (first === undefined || last === undefined) return { state, from: null, until: null };
  const from = first.role === 'on' ? first.day : today;
  const until = last.role === 'back' ? last.day.subtract({ days: 1 }) : last.day;
  return Temporal.PlainDate.compare(from, until) > 0
    ? { state, from: null, until: null }
    : { state, from: from.toString(), until: until.toString() };
}

function stateIn(text: string, namesDays: boolean): UnderstoodLeave['state'] {
  if (/\b(working|remote\w*)\b/i.test(text)) return 'remote';
  return /\bback\b/i.test(text) && !namesDays ? 'here' : 'away';
}

interface NamedDay {
  readonly day: Temporal.PlainDate;
  /** A day of the leave, its last, or the first one back. */
  readonly role: 'on' | 'until' | 'back';
}

function daysIn(typed: string, today: Temporal.PlainDate): NamedDay[] {
  const nextMonth = Array.from({ length: 31 }, (_, days) => today.add({ days }));
  const { text } = plainTimes(typed, nextMonth);
  // Chrono is told that London's wall clock is UTC, and gives wall-clock parts back.
  const reference = { instant: new Date(`${today.toString()}T12:00:00Z`), timezone: 0 };
  return GB.parse(text, reference, { forwardDate: true })
    .filter(({ start, text: words }) => {
      const isDay = start.isCertain('day') || start.isCertain('weekday');
      // "Next week" and "for two weeks" are no one day.
      return isDay && !/\b(weeks?|months?|hours?)\b/i.test(words);
    })
    .flatMap(({ index, start, end }): NamedDay[] => {
      const day = dayOf(start.date());
      if (end)
        return [
          { day, role: 'on' },
          { day: dayOf(end.date()), role: 'until' },
        ];
      return [{ day, role: roleBehind(text.slice(0, index)) }];
    });
}

function roleBehind(words: string): NamedDay['role'] {
  if (/\bback(\s+in)?(\s+on)?\s*$/i.test(words)) return 'back';
  return /\b(until|till?|to|through)\s+(the\s+)?$/i.test(words) ? 'until' : 'on';
}

function dayOf(date: Date): Temporal.PlainDate {
  return Temporal.PlainDate.from(date.toISOString().slice(0, 10));
}
