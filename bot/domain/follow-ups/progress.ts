import { DomainError } from '../errors.ts';
import type { ChangeContext, ChangeOf } from './changes.ts';
import { nextOf, type FollowUp } from './follow-up.ts';
import { oneMore } from './one-more.ts';

/** Saying what is next starts a follow-up that nobody had started. */
export function noted(
  followUp: FollowUp,
  { text, next }: ChangeOf<'note'>,
  { requestId: id, by, at }: ChangeContext,
): FollowUp {
  const notes = oneMore(followUp.notes, { id, text, by, at }, { most: 200, what: 'notes' });
  if (next === null) return { ...followUp, notes };
  const idle = followUp.state === 'open' || followUp.state === 'reopened';
  if (!idle) return { ...followUp, notes, next };
  return { ...followUp, notes, next, state: 'in-progress', since: { by, at } };
}

/** In progress always says what is next. */
export function started(
  followUp: FollowUp,
  { next }: ChangeOf<'start'>,
  { by, at }: ChangeContext,
): FollowUp {
  if (followUp.state === 'in-progress' || followUp.state === 'awaiting-agreement') {
    throw new DomainError('conflict', 'This follow-up is in progress already.');
  }
  const after: FollowUp = { ...followUp, state: 'in-progress', since: { by, at }, next };
  if (nextOf(after) === null) throw new DomainError('invalid', 'Say what happens next.');
  return after;
}

/** A due day never moves without a reason, and the days before it are kept. */
export function redated(
  followUp: FollowUp,
  { due, reason }: ChangeOf<'redate'>,
  { by, at, today }: ChangeContext,
): FollowUp {
  if (due === followUp.due) throw new DomainError('invalid', 'It is due on that day already.');
  if (due < today) throw new DomainError('invalid', 'A follow-up cannot be due in the past.');
  const redating = { from: followUp.due, to: due, reason, by, at };
  return {
    ...followUp,
    due,
    redatings: oneMore(followUp.redatings, redating, { most: 100, what: 'changes of date' }),
  };
}

export function edited(followUp: FollowUp, change: ChangeOf<'edit'>): FollowUp {
  const { action, ownerId, deputyId, reviewingBody, dependsOn } = change;
  if (deputyId === ownerId) {
    throw new DomainError('invalid', 'The deputy is somebody other than the owner.');
  }
  return { ...followUp, action, ownerId, deputyId, reviewingBody, dependsOn };
}

/** What is measured may be put better later; the values taken so far stay. */
export function measured(
  followUp: FollowUp,
  { title, unit, target }: ChangeOf<'measure'>,
): FollowUp {
  const values = followUp.measure?.values ?? [];
  return { ...followUp, measure: { title, unit, target, values } };
}

export function valued(
  followUp: FollowUp,
  { day, value }: ChangeOf<'value'>,
  { requestId: id, by, at, today }: ChangeContext,
): FollowUp {
  const measure = demandMeasure(followUp);
  demandTaken(day, today);
  const values = oneMore(measure.values, { id, day, value, by, at }, { most: 200, what: 'values' });
  return { ...followUp, measure: { ...measure, values: values.sort(byDay) } };
}

/** Puts right what was mistyped; what stood there is kept in the record of the change. */
export function valueCorrected(
  followUp: FollowUp,
  { measured: id, day, value }: ChangeOf<'correct-value'>,
  { by, at, today }: ChangeContext,
): FollowUp {
  const measure = demandValue(followUp, id);
  demandTaken(day, today);
  const values = measure.values.map((one) => (one.id === id ? { id, day, value, by, at } : one));
  return { ...followUp, measure: { ...measure, values: values.sort(byDay) } };
}

export function valueRemoved(
  followUp: FollowUp,
  { measured: id }: ChangeOf<'remove-value'>,
): FollowUp {
  const measure = demandValue(followUp, id);
  const values = measure.values.filter((one) => one.id !== id);
  return { ...followUp, measure: { ...measure, values } };
}

type Measure = NonNullable<FollowUp['measure']>;

function demandMeasure({ measure }: FollowUp): Measure {
  if (measure !== null) return measure;
  throw new DomainError('invalid', 'Say first what is measured.');
}

function demandValue(followUp: FollowUp, id: string): Measure {
  const measure = demandMeasure(followUp);
  if (measure.values.some((one) => one.id === id)) return measure;
  throw new DomainError('conflict', 'That value is no longer there.');
}

function demandTaken(day: string, today: string): void {
  if (day <= today) return;
  throw new DomainError('invalid', 'A value cannot have been taken in the future.');
}

function byDay(a: { day: string }, b: { day: string }): number {
  return a.day.localeCompare(b.day);
}
