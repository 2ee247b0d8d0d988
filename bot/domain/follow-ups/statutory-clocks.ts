import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { FindingKind } from '../findings/finding.ts';
import { statutoryDeadlines } from '../timeline/statutory-deadlines.ts';
import type { VisitPlan } from '../visits/visit-plan.ts';
import type { Visit } from '../visits/visit.ts';

export interface StatutoryClock {
  readonly title: string;
  /** London day. */
  readonly day: string;
  readonly words: string;
  readonly passed: boolean;
  readonly basis: 'verified' | 'default';
}

/**
 * The clocks that the law or the framework starts for an area for priority action (a draft plan
 * within 20 working days of a focused visit's letter, the final one within 70), from the day of
 * receipt that somebody entered. None for other findings, nor while no day has been entered.
 */
export function statutoryClocks(
  kind: FindingKind,
  of: { visit: Visit; plan: VisitPlan } | null,
  today: Temporal.PlainDate,
): StatutoryClock[] {
  const day0 = of?.visit.received ?? null;
  if (kind !== 'priority-action' || of === null || day0 === null) return [];
  const received = Temporal.PlainDate.from(day0);
  const { type } = of.visit;
  const clocks = statutoryDeadlines({ pack: of.plan.pack, type, received, priorityAction: true });
  return clocks.map(({ title, at, basis }) => {
    const day = Temporal.PlainDate.from(at);
    const passed = Temporal.PlainDate.compare(today, day) > 0;
    return { title, day: at, words: distance(day, today), passed, basis };
  });
}

/** Whether a plan was sent is not on record here: a day that has passed asks, and does not accuse. */
function distance(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  if (day.equals(today)) return 'due today';
  const count = Math.abs(workingDaysBetween(today, day));
  const days = `${count} working ${count === 1 ? 'day' : 'days'}`;
  const left = Temporal.PlainDate.compare(today, day) < 0;
  return left ? `${days} left` : `passed ${days} ago: check that it was sent`;
}
