import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { FollowUp } from './follow-up.ts';

export interface Rating {
  readonly colour: 'red' | 'amber' | 'green';
  /** The distance to the due day, so that the colour never stands alone. */
  readonly words: string;
}

/** Amber within this many working days of the due day. */
const closeTo = 5;

/**
 * How a follow-up stands on a London day: red once its due day has passed, amber within five working
 * days of it, green before. Nothing overdue is ever green.
 */
export function ratingOf(followUp: Pick<FollowUp, 'due'>, today: Temporal.PlainDate): Rating {
  const due = Temporal.PlainDate.from(followUp.due);
  const order = Temporal.PlainDate.compare(today, due);
  if (order > 0) return { colour: 'red', words: `${days(workingDaysBetween(due, today))} overdue` };
  if (order === 0) return { colour: 'amber', words: 'due today' };
  const left = workingDaysBetween(today, due);
  return { colour: left <= closeTo ? 'amber' : 'green', words: `${days(left)} left` };
}

function days(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`;
}
