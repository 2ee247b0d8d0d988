import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { FollowUp } from './follow-up.ts';

/** A follow-up that somebody has to be reminded of. */
export interface DueFollowUp {
  readonly followUpId: string;
  /** Its owner, then its deputy. */
  readonly personIds: readonly string[];
  readonly kind: 'overdue' | 'due-today' | 'due-soon';
  /** Working days past the due day, or left to it. */
  readonly workingDays: number;
}

/**
 * Which follow-ups are overdue, due today, or due within so many working days, and who has to hear of
 * it; the longest overdue first. Closed ones and those that wait for agreement are nobody's to do.
 */
export function followUpsDueFor(
  followUps: readonly FollowUp[],
  today: Temporal.PlainDate,
  within: number,
): DueFollowUp[] {
  return followUps
    .filter(({ state }) => state !== 'closed' && state !== 'awaiting-agreement')
    .sort((a, b) => a.due.localeCompare(b.due))
    .flatMap((followUp) => {
      const found = urgencyOf(Temporal.PlainDate.from(followUp.due), today, within);
      if (found === null) return [];
      const { id: followUpId, ownerId, deputyId } = followUp;
      const personIds = deputyId === null ? [ownerId] : [ownerId, deputyId];
      return [{ followUpId, personIds, ...found }];
    });
}

function urgencyOf(
  due: Temporal.PlainDate,
  today: Temporal.PlainDate,
  within: number,
): Pick<DueFollowUp, 'kind' | 'workingDays'> | null {
  const order = Temporal.PlainDate.compare(today, due);
  if (order > 0) return { kind: 'overdue', workingDays: workingDaysBetween(due, today) };
  if (order === 0) return { kind: 'due-today', workingDays: 0 };
  const workingDays = workingDaysBetween(today, due);
  return workingDays <= within ? { kind: 'due-soon', workingDays } : null;
}
