import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { ratingAt, type Rating } from '../rating.ts';
import type { ClockStanding } from '../timeline/clock-standing.ts';
import type { FollowUp } from './follow-up.ts';

/** Amber within a working week of the due day. */
const closeTo = 5;
/** And within two while none of several steps is done. */
const closeToUnbegun = 10;

export type Rated = Pick<FollowUp, 'due' | 'originalDue' | 'state' | 'steps'>;

export interface RatedBeside {
  readonly waitsFor?: Rated | null;
  readonly clocks?: readonly ClockStanding[];
}

/**
 * The written rule of a follow-up's rating on a London day; null once it is closed.
 *
 * - Red: its due day has passed; or the day of a statutory clock of its finding, with nothing recorded
 *   as sent.
 * - Amber: it is due within 5 working days, or within 10 while none of its steps is done; or a step's
 *   day has passed; or its original day has passed, however often it was moved; or what it waits for
 *   is overdue or due later; or a statutory clock runs out within 5.
 * - Green: none of these. So nothing that is overdue in any way is ever green.
 *
 * @param beside `waitsFor`: the open follow-up that has to be closed first
 */
export function ratingOf(
  followUp: Rated,
  today: Temporal.PlainDate,
  { waitsFor = null, clocks = [] }: RatedBeside = {},
): Rating | null {
  const { due, state, steps } = followUp;
  if (state === 'closed') return null;
  const unbegun = steps.length > 0 && steps.every(({ done }) => done === null);
  const near = unbegun ? closeToUnbegun : closeTo;
  const { colour, words } = ratingAt(Temporal.PlainDate.from(due), today, near);
  const missed = clocks.filter(({ state: standing }) => standing === 'overdue');
  const worries = [
    overdueSteps(followUp, today),
    pastOriginal(followUp, today),
    waiting(followUp, today, waitsFor),
    ...clocks.map(nearClock),
  ].filter((worry) => worry !== null);
  // What makes it red comes first.
  const own = missed.length > 0 && colour !== 'red' ? [`its own day: ${words}`] : [];
  const late = missed.map((clock) => `statutory clock ${clock.words}`);
  const first = own.length > 0 ? [...late, ...own] : [words, ...late];
  return {
    colour: missed.length > 0 ? 'red' : colour === 'green' && worries.length > 0 ? 'amber' : colour,
    words: [...first, ...stepWords(followUp), ...worries].join(', '),
  };
}

function stepWords({ steps }: Rated): string[] {
  if (steps.length === 0) return [];
  const done = steps.filter((step) => step.done !== null).length;
  return [`${done} of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} done`];
}

function overdueSteps({ steps }: Rated, today: Temporal.PlainDate): string | null {
  const late = steps.filter(({ due, done }) => done === null && isPast(due, today)).length;
  if (late === 0) return null;
  return `${late} ${late === 1 ? 'step' : 'steps'} overdue`;
}

function pastOriginal({ due, originalDue }: Rated, today: Temporal.PlainDate): string | null {
  if (due <= originalDue || !isPast(originalDue, today) || isPast(due, today)) return null;
  const count = workingDaysBetween(Temporal.PlainDate.from(originalDue), today);
  if (count === 0) return 'past its original day';
  return `${count} working ${count === 1 ? 'day' : 'days'} past its original day`;
}

function waiting({ due }: Rated, today: Temporal.PlainDate, waitsFor: Rated | null): string | null {
  if (waitsFor === null || waitsFor.state === 'closed') return null;
  if (isPast(waitsFor.due, today)) return 'what it waits for is overdue';
  return waitsFor.due > due ? 'what it waits for is due later' : null;
}

function nearClock({ state, colour, words }: ClockStanding): string | null {
  return state === 'running' && colour === 'amber' ? `statutory clock: ${words}` : null;
}

function isPast(day: string | null, today: Temporal.PlainDate): boolean {
  return day !== null && day < today.toString();
}
