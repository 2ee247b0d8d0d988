import { DomainError } from '../errors.ts';
import type { ChangeContext, ChangeOf } from './changes.ts';
import type { FollowUp } from './follow-up.ts';

/** Closing rests on evidence, and on a second person where the council says so. */
export function closed(
  followUp: FollowUp,
  { words }: ChangeOf<'close'>,
  context: ChangeContext,
): FollowUp {
  const { by, at, needsAgreement } = context;
  if (followUp.state === 'awaiting-agreement') {
    throw new DomainError('conflict', 'Somebody has asked to close this follow-up already.');
  }
  demandDone(followUp, context);
  return {
    ...followUp,
    state: needsAgreement ? 'awaiting-agreement' : 'closed',
    since: { by, at },
    next: null,
    closing: { by, at, words },
    agreement: null,
  };
}

/** What was done when somebody asked may not be any more: it is looked at once more. */
export function agreed(followUp: FollowUp, context: ChangeContext): FollowUp {
  const { by, at } = context;
  const { closing } = demandAwaiting(followUp);
  if (closing?.by === by) {
    throw new DomainError('not-permitted', 'You asked to close it, so somebody else has to agree.');
  }
  demandDone(followUp, context);
  return { ...followUp, state: 'closed', since: { by, at }, agreement: { by, at } };
}

export function declined(
  followUp: FollowUp,
  { reason }: ChangeOf<'decline'>,
  { requestId: id, by, at }: ChangeContext,
): FollowUp {
  const before = demandAwaiting(followUp);
  const notes = [...before.notes, { id, text: `Not agreed to close: ${reason}`, by, at }];
  const next = 'Put right why it was not closed';
  return { ...before, state: 'in-progress', since: { by, at }, next, closing: null, notes };
}

export function reopened(
  followUp: FollowUp,
  { reason }: ChangeOf<'reopen'>,
  { requestId: id, by, at }: ChangeContext,
): FollowUp {
  if (followUp.state !== 'closed') {
    throw new DomainError('conflict', 'Only a closed follow-up can be reopened.');
  }
  const notes = [...followUp.notes, { id, text: `Reopened: ${reason}`, by, at }];
  return {
    ...followUp,
    state: 'reopened',
    since: { by, at },
    closing: null,
    agreement: null,
    notes,
  };
}

function demandAwaiting(followUp: FollowUp): FollowUp {
  if (followUp.state === 'awaiting-agreement') return followUp;
  throw new DomainError('conflict', 'Nobody has asked to close this follow-up.');
}

/** @throws DomainError `invalid` with what is left to do before it can be closed */
function demandDone(
  { evidence, steps }: FollowUp,
  { waitsFor }: Pick<ChangeContext, 'waitsFor'>,
): void {
  if (evidence.length === 0) {
    throw new DomainError('invalid', 'Add a link to what shows that it is done, then close it.');
  }
  const left = steps.filter(({ done }) => done === null).length;
  if (left > 0) {
    const [are, them] = left === 1 ? ['1 step is', 'it'] : [`${left} steps are`, 'them'];
    throw new DomainError('invalid', `${are} not done. Finish or remove ${them}, then close it.`);
  }
  if (waitsFor === null) return;
  throw new DomainError('invalid', `It waits for ${waitsFor}, which has to be closed first.`);
}
