import { isAway } from '../people/availability.ts';
import { maySeeEmbargoed } from '../people/permissions.ts';
import { onDay, type Person } from '../people/person.ts';
import type { DueFollowUp } from './due-for.ts';
import { isForCoordinator, isForManager } from './reminding-days.ts';

/** Who hears last: of each role only where nobody of the one before can hear. */
const lastToHear = ['coordinator', 'director', 'deputy-director'] as const;

interface Known {
  readonly embargoed: boolean;
  /** London day. */
  readonly today: string;
}

/**
 * Who else hears of a follow-up that stays overdue: the owner's line manager after a working week, and
 * the coordinators after two; they hear at once where no line manager can. While none of those who
 * carry it can hear, the manager does from the first reminder on. Nobody hears who is away, who carries
 * it themselves, or who may not see what is embargoed.
 */
export function escalatedTo(due: DueFollowUp, staff: readonly Person[], known: Known): string[] {
  const { today } = known;
  if (!isForManager(due) && isCarried(due, staff, today)) return [];
  const [ownerId] = due.personIds;
  const managerId = staff.find(({ id }) => id === ownerId)?.lineManagerId ?? null;
  const there = hearing(staff, known).filter(({ id }) => !due.personIds.includes(id));
  const manager = there.filter(({ id }) => id === managerId).map(({ id }) => id);
  if (manager.length > 0 && !isForCoordinator(due)) return manager;
  return [...new Set([...manager, ...lastOf(there)])];
}

/** Who sees to it that what is a leaver's is given on. */
export function thoseWhoGiveOn(staff: readonly Person[], known: Known): string[] {
  return lastOf(hearing(staff, known));
}

function hearing(staff: readonly Person[], { embargoed, today }: Known): Person[] {
  return staff
    .filter((one) => one.active && !isAway(one, today))
    .filter((one) => !embargoed || maySeeEmbargoed(one))
    .map((one) => onDay(one, today));
}

function lastOf(there: readonly Person[]): string[] {
  const holders = lastToHear
    .map((role) => there.filter(({ roles }) => roles.includes(role)).map(({ id }) => id))
    .find((ids) => ids.length > 0);
  return holders ?? [];
}

/** Whether its owner or its deputy is there on a day. */
export function isCarried(
  { personIds }: DueFollowUp,
  staff: readonly Person[],
  today: string,
): boolean {
  return staff.some((one) => personIds.includes(one.id) && one.active && !isAway(one, today));
}
