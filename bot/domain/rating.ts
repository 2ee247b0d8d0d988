import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from './calendar/working-days.ts';

export interface Rating {
  readonly colour: 'red' | 'amber' | 'green';
  /** The distance to the due day, so that the colour never stands alone. */
  readonly words: string;
}

/**
 * The written rule of every rating: red once the due day has passed, amber on it and within
 * `closeTo` working days before it, green earlier. Nothing overdue is ever green.
 */
export function ratingAt(
  due: Temporal.PlainDate,
  today: Temporal.PlainDate,
  closeTo: number,
): Rating {
  const order = Temporal.PlainDate.compare(today, due);
  if (order > 0) return { colour: 'red', words: overdueWords(workingDaysBetween(due, today)) };
  if (order === 0) return { colour: 'amber', words: 'due today' };
  const left = workingDaysBetween(today, due);
  return { colour: left <= closeTo ? 'amber' : 'green', words: `${days(left)} left` };
}

/** Due on a Friday and looked at on the Saturday, no working day has gone by yet. */
function overdueWords(count: number): string {
  return count === 0 ? 'overdue' : `${days(count)} overdue`;
}

function days(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`;
}
