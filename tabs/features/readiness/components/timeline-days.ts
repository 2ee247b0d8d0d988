import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';

type Milestone = ReadinessView['timeline'][number];

/** One day of the timeline. `milestones` may be empty: the present day and fieldwork always show. */
export interface TimelineDay {
  /** `YYYY-MM-DD` in London. */
  day: string;
  position: 'past' | 'today' | 'future';
  fieldwork: boolean;
  /** True where every date of the day is a default that nobody has checked. */
  uncertain: boolean;
  milestones: Milestone[];
}

/** The milestones by day, in order, with the days that always show. */
export function timelineDays(
  view: Pick<ReadinessView, 'timeline' | 'visit' | 'asOf'>,
): TimelineDay[] {
  const today = londonDayOf(view.asOf);
  const { fieldworkStart, fieldworkEnd } = view.visit;
  const byDay = new Map<string, Milestone[]>(
    [today, fieldworkStart, fieldworkEnd].map((day) => [day, []]),
  );
  for (const milestone of view.timeline) {
    const day = dayOf(milestone.at);
    byDay.set(day, [...(byDay.get(day) ?? []), milestone]);
  }
  return [...byDay]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, milestones]) => ({
      day,
      position: positionOf(day, today),
      fieldwork: day >= fieldworkStart && day <= fieldworkEnd,
      uncertain: milestones.length > 0 && milestones.every(({ basis }) => basis === 'default'),
      milestones: milestones.toSorted((a, b) => a.at.localeCompare(b.at)),
    }));
}

/** `most` days that have the present among them: two before it and the rest after, as far as there are. */
export function daysAroundNow(days: readonly TimelineDay[], most: number): readonly TimelineDay[] {
  const today = days.findIndex(({ position }) => position === 'today');
  const first = Math.max(0, Math.min(today - 2, days.length - most));
  return days.slice(first, first + most);
}

/** Whether a milestone is a whole day, without a time. */
export function isWholeDay(at: string): boolean {
  return at.length === 10;
}

function dayOf(at: string): string {
  return isWholeDay(at) ? at : londonDayOf(at);
}

function positionOf(day: string, today: string): TimelineDay['position'] {
  if (day === today) return 'today';
  return day < today ? 'past' : 'future';
}
