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
  const { measure } = followUp;
  if (measure === null) throw new DomainError('invalid', 'Say first what is measured.');
  if (day > today)
    throw new DomainError('invalid', 'A value cannot have been taken in the future.');
  const values = oneMore(measure.values, { id, day, value, by, at }, { most: 200, what: 'values' });
  return {
    ...followUp,
    measure: { ...measure, values: values.sort((a, b) => a.day.localeCompare(b.day)) },
  };
}
