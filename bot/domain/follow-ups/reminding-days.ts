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
  days: { after: Temporal.PlainDate; today: Temporal.PlainDate },
): boolean {
  const dueDay = Temporal.PlainDate.from(due);
  return someDay(days, (day) => isRemindingDay(dueDay, day));
}

/** Whether a follow-up has been overdue for so long that the owner's line manager hears of it too. */
export function isForManager({ kind, workingDays }: Pick<DueFollowUp, 'kind' | 'workingDays'>) {
  return kind === 'overdue' && workingDays > week;
}

/** Whether it has been overdue for so long that the coordinator hears of it as well. */
export function isForCoordinator({ kind, workingDays }: Pick<DueFollowUp, 'kind' | 'workingDays'>) {
  return kind === 'overdue' && workingDays > 2 * week;
}

/**
 * Whether those who may agree to close a follow-up are to hear again today of one that has been
 * waiting for them since a day: each working week. Days since `after` count as they do above.
 */
export function isAgreementReminded(
  askedOn: Temporal.PlainDate,
  days: { after: Temporal.PlainDate; today: Temporal.PlainDate },
): boolean {
  return someDay(days, (day) => {
    const waited = workingDaysBetween(askedOn, day);
    return isWorkingDay(day) && waited > 0 && waited % week === 0;
  });
}

function isRemindingDay(due: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  if (day.equals(due)) return true;
  if (!isWorkingDay(day)) return false;
  const past = workingDaysBetween(due, day);
  return past < 0 ? past === -dueSoonDays : past % week === 1;
}

function someDay(
  { after, today }: { after: Temporal.PlainDate; today: Temporal.PlainDate },
  isWanted: (day: Temporal.PlainDate) => boolean,
): boolean {
  const earliest = today.subtract({ days: longestGap });
  let day = Temporal.PlainDate.compare(after, earliest) < 0 ? earliest : after;
  while (Temporal.PlainDate.compare(day, today) < 0) {
    day = day.add({ days: 1 });
    if (isWanted(day)) return true;
  }
  return false;
}
