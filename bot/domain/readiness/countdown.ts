import { Temporal } from 'temporal-polyfill';
import { londonDay } from '../calendar/london.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Visit } from '../visits/visit.ts';

/** Working days until fieldwork starts: 0 on its days, null once it is over. `now`: ISO instant. */
export function workingDaysToFieldwork(
  visit: Pick<Visit, 'fieldworkStart' | 'fieldworkEnd'>,
  now: string,
): number | null {
  const today = londonDay(now);
  const start = Temporal.PlainDate.from(visit.fieldworkStart);
  if (Temporal.PlainDate.compare(today, visit.fieldworkEnd) > 0) return null;
  return Temporal.PlainDate.compare(today, start) >= 0 ? 0 : workingDaysBetween(today, start);
}
