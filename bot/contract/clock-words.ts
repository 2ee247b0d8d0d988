import { checkWords } from './check-words.ts';
import type { ClockView } from './clock.ts';
import { sayDay } from './spoken-time.ts';

type Clock = Pick<ClockView, 'title' | 'day' | 'basis' | 'state' | 'words' | 'sent'>;

/** "Send the draft plan: by Mon 10 Sep, 12 working days left". */
export function clockWords(clock: Clock, now: string): string {
  return `${clock.title}: ${clockDayWords(clock, now)}`;
}

/**
 * "by Mon 10 Sep, 12 working days left", "by Mon 10 Sep, 3 working days overdue, not recorded as
 * sent", "sent Tue 11 Sep, 1 working day late, was due Mon 10 Sep".
 */
export function clockDayWords(clock: Omit<Clock, 'title'>, now: string): string {
  const day = `${sayDay(clock.day, now)}${checkWords(clock)}`;
  if (clock.sent !== null) {
    return `sent ${sayDay(clock.sent.day, now)}, ${clock.words}, was due ${day}`;
  }
  const lacks = clock.state === 'overdue' ? ', not recorded as sent' : '';
  return `by ${day}, ${clock.words}${lacks}`;
}

/** What the clocks of a priority action cannot start without. */
export const clocksLackWords = {
  visit:
    'Statutory clocks run for an area for priority action. Join the letter with its visit, so that they can start.',
  receipt:
    'Statutory clocks run for an area for priority action from the day on which the letter was received. Nobody has entered that day yet.',
} as const;
