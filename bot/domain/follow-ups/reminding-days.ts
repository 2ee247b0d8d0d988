import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.ts';
import type { DueFollowUp } from './due-for.ts';

/** A follow-up is due soon within so many working days. */
export const dueSoonDays = 5;
/** Working days between two reminders of what is overdue. */
const week = 5;
/** Whoever was last told of anything longer ago than this is told as if it had been then. */
const longestGap = 31;

/**
 * Whether somebody is to hear of a follow-up's due day today: a working week before it, on the day,
 * the working day after it, and every working week from then on. What fell on a day since `after`
 * counts as well, so that nothing is missed on which nobody was there to send it.
 */
export function isReminded(
  due: string,
  { after, today }: { after: Temporal.PlainDate; today: Temporal.PlainDate },
): boolean {
  const dueDay = Temporal.PlainDate.from(due);
  const earliest = today.subtract({ days: longestGap });
  let day = Temporal.PlainDate.compare(after, earliest) < 0 ? earliest : after;
  while (Temporal.PlainDate.compare(day, today) < 0) {
    day = day.add({ days: 1 });
    if (isRemindingDay(dueDay, day)) return true;
  }
  return false;
}

/** Whether a follow-up has been overdue for so long that the owner's line manager hears of it too. */
export function isForManager({ kind, workingDays }: Pick<DueFollowUp, 'kind' | 'workingDays'>) {
  return kind === 'overdue' && workingDays > week;
}

function isRemindingDay(due: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  if (day.equals(due)) return true;
  if (!isWorkingDay(day)) return false;
  const past = workingDaysBetween(due, day);
  return past < 0 ? past === -dueSoonDays : past % week === 1;
}
