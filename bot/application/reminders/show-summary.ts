import type { ItemView, ReadinessView } from '../../contract/readiness.ts';
import { londonDayOf } from '../../contract/spoken-time.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../ports.ts';
import { runningClocks } from '../readiness-view/running-clocks.ts';
import { createShowReadiness } from '../show-readiness.ts';
import { isRemindingState } from './reminder-settings.ts';

/** A visit on a working morning, for the core group. */
export interface SummaryView {
  readonly readiness: ReadinessView;
  /** Done since the working day before began. */
  readonly done: readonly ItemView[];
  /** Still to be done today, the first due first. */
  readonly dueToday: readonly ItemView[];
  /** Statutory clocks that run since the letter was received. */
  readonly clocks: ReadinessView['timeline'];
}

/** Null of a visit that is off or over by now. @throws DomainError `not-found` */
export function createShowSummary(parts: Pick<Parts, 'store' | 'clock'>) {
  const showReadiness = createShowReadiness(parts);
  return async function showSummary(actor: Actor, visitId: string): Promise<SummaryView | null> {
    const readiness = await showReadiness(actor, visitId);
    if (!isRemindingState(readiness.visit.state)) return null;
    const today = londonDay(readiness.asOf);
    const since = addWorkingDays(today, -1).toString();
    const { received } = readiness.visit;
    const dayOf = (due: string | null) => (due === null ? null : londonDayOf(due));
    return {
      readiness,
      done: readiness.items.filter(({ done }) => done !== null && londonDayOf(done.at) >= since),
      dueToday: readiness.items
        .filter(({ standing }) => standing === 'in-hand' || standing === 'blocked')
        .filter(({ due }) => dayOf(due) === today.toString())
        .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '')),
      clocks: runningClocks(readiness.timeline, { received, today: today.toString() }),
    };
  };
}
