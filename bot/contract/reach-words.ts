import { availabilityWords } from './availability.ts';
import { countWords } from './list-words.ts';
import type { ReachRow } from './reach.ts';
import { sayMoment } from './spoken-time.ts';

/** How far the news has got with somebody, in one sentence, with what to do about it. */
export function reachWords(row: ReachRow, now: string): string {
  if (row.acknowledgedAt !== null) return `Acknowledged ${sayMoment(row.acknowledgedAt, now)}`;
  if (row.notReachedBecause !== null) return row.notReachedBecause;
  if (row.deliveredAt !== null) {
    const twice = row.possiblyRepeated ? ', perhaps twice' : '';
    return `Told ${sayMoment(row.deliveredAt, now)}${twice}, not yet acknowledged`;
  }
  return row.delivery === 'waiting' ? 'Still being told' : 'Held back';
}

/** What else is worth knowing of them: where they are, how often they were reminded, what is late. */
export function alsoWords(row: ReachRow, now: string): string {
  const { availability, reminders, remindedAt, overdue } = row;
  return [
    availability === null || availability.state === 'here'
      ? ''
      : availabilityWords(availability, now),
    reminders > 0 && remindedAt !== null
      ? `reminded ${countWords(reminders, 'time', 'times')}, last ${sayMoment(remindedAt, now)}`
      : '',
    overdue > 0 ? `${countWords(overdue, 'item', 'items')} overdue` : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
