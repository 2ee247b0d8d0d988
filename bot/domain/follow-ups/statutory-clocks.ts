import { Temporal } from 'temporal-polyfill';
import { statutoryDeadlines } from '../timeline/statutory-deadlines.ts';
import { clockStanding, type ClockStanding } from '../timeline/clock-standing.ts';
import type { VisitPlan } from '../visits/visit-plan.ts';
import type { Visit } from '../visits/visit.ts';

export interface StatutoryClock extends ClockStanding {
  readonly key: string;
  readonly title: string;
  /** London day. */
  readonly day: string;
  readonly basis: 'verified' | 'default';
  /** What was recorded as sent; null while nothing is. */
  readonly sent: Visit['sent'][number] | null;
}

/**
 * The clocks that the law or the framework starts for an area for priority action (a draft plan
 * within 20 working days of a focused visit's letter, the final one within 70), from the day of
 * receipt that somebody entered; none while no day has been entered.
 */
export function statutoryClocks(
  { visit, plan }: { visit: Visit; plan: VisitPlan },
  today: Temporal.PlainDate,
): StatutoryClock[] {
  if (visit.received === null) return [];
  const received = Temporal.PlainDate.from(visit.received);
  const of = { pack: plan.pack, type: visit.type, received, priorityAction: true };
  return statutoryDeadlines(of).map(({ key, title, at, basis }) => {
    const sent = sentOf(visit, key);
    const standing = clockStanding(Temporal.PlainDate.from(at), sent?.day ?? null, today);
    return { key, title, day: at, basis, sent, ...standing };
  });
}

/** Whether clocks would start for a priority action of such a visit, once its letter is received. */
export function hasClocks({ visit, plan }: { visit: Visit; plan: VisitPlan }): boolean {
  return plan.pack.clocks.some(({ types }) => types.includes(visit.type));
}

/** What is recorded as sent for a clock of a visit. */
export function sentOf({ sent }: Pick<Visit, 'sent'>, clock: string): Visit['sent'][number] | null {
  return sent.find((one) => one.clock === clock) ?? null;
}
