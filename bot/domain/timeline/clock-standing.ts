import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { ratingAt } from '../rating.ts';

/** Where a statutory clock stands: running, overdue, or stopped by what was sent. */
export interface ClockStanding {
  readonly state: 'running' | 'overdue' | 'sent';
  /** Amber when few working days are left; null once it is sent. */
  readonly colour: 'red' | 'amber' | 'green' | null;
  /** "12 working days left", "3 working days overdue", "on time", "1 working day late". */
  readonly words: string;
}

/** Amber within a working week of its day. */
const closeTo = 5;

/**
 * What was recorded as sent is done, however late; what was not is overdue once its day has passed.
 * @param sent London day
 */
export function clockStanding(
  day: Temporal.PlainDate,
  sent: string | null,
  today: Temporal.PlainDate,
): ClockStanding {
  if (sent !== null) {
    return { state: 'sent', colour: null, words: lateWords(day, Temporal.PlainDate.from(sent)) };
  }
  const rating = ratingAt(day, today, closeTo);
  return { state: rating.colour === 'red' ? 'overdue' : 'running', ...rating };
}

function lateWords(day: Temporal.PlainDate, sent: Temporal.PlainDate): string {
  if (Temporal.PlainDate.compare(sent, day) <= 0) return 'on time';
  const count = workingDaysBetween(day, sent);
  return count === 0 ? 'late' : `${count} working ${count === 1 ? 'day' : 'days'} late`;
}
