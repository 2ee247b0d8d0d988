import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';

/** A clock is worth somebody's attention when so few working days are left. */
const close = 5;

/**
 * The dates still to come that run since a letter was received, and the statutory clocks that passed
 * with nothing recorded as sent; none before receipt. Days as `YYYY-MM-DD`.
 */
export function runningClocks<
  Milestone extends { readonly at: string; readonly clock: { readonly state: string } | null },
>(
  milestones: readonly Milestone[],
  { received, today }: { received: string | null; today: string },
): Milestone[] {
  if (received === null) return [];
  return milestones.filter(({ at, clock }) =>
    clock === null ? dayOf(at) > received && dayOf(at) >= today : clock.state !== 'sent',
  );
}

/** Whole working days until a clock has run out. */
export function workingDaysLeft({ at }: { readonly at: string }, today: string): number {
  return workingDaysBetween(Temporal.PlainDate.from(today), Temporal.PlainDate.from(dayOf(at)));
}

export function isClose(clock: { readonly at: string }, today: string): boolean {
  return workingDaysLeft(clock, today) <= close;
}

/** A milestone is a moment with London's offset, or a whole day. */
function dayOf(at: string): string {
  return at.slice(0, 10);
}
