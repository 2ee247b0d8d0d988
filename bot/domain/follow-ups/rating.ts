import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { ratingAt, type Rating } from '../rating.ts';
import type { FollowUp } from './follow-up.ts';

/** Amber within a working week of the due day. */
const closeTo = 5;
/** And within two while none of several steps is done. */
const closeToUnbegun = 10;

export type Rated = Pick<FollowUp, 'due' | 'originalDue' | 'state' | 'steps'>;

/**
 * The written rule of a follow-up's rating on a London day; null once it is closed.
 *
 * - Red: its due day has passed.
 * - Amber: it is due within 5 working days, or within 10 while none of its steps is done; or a step's
 *   day has passed; or its original day has passed, however often it was moved; or what it waits for
 *   is overdue or due later.
 * - Green: none of these. So nothing that is overdue in any way is ever green.
 *
 * @param waitsFor the open follow-up that has to be closed first
 */
export function ratingOf(
  followUp: Rated,
  today: Temporal.PlainDate,
  waitsFor: Rated | null = null,
): Rating | null {
  const { due, state, steps } = followUp;
  if (state === 'closed') return null;
  const unbegun = steps.length > 0 && steps.every(({ done }) => done === null);
  const near = unbegun ? closeToUnbegun : closeTo;
  const { colour, words } = ratingAt(Temporal.PlainDate.from(due), today, near);
  const worries = [
    overdueSteps(followUp, today),
    pastOriginal(followUp, today),
    waiting(followUp, today, waitsFor),
  ].filter((worry) => worry !== null);
  return {
    colour: colour === 'green' && worries.length > 0 ? 'amber' : colour,
    words: [words, ...stepWords(followUp), ...worries].join(', '),
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

function isPast(day: string | null, today: Temporal.PlainDate): boolean {
  return day !== null && day < today.toString();
}
