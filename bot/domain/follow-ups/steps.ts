import { DomainError } from '../errors.ts';
import type { ChangeContext, ChangeOf } from './changes.ts';
import type { FollowUp, Step } from './follow-up.ts';
import { oneMore } from './one-more.ts';

export function stepAdded(
  followUp: FollowUp,
  { title, due }: ChangeOf<'add-step'>,
  { requestId: id }: ChangeContext,
): FollowUp {
  const steps = oneMore(
    followUp.steps,
    { id, title, due, done: null },
    { most: 30, what: 'steps' },
  );
  return { ...followUp, steps };
}

/** A step that is done is no longer what happens next. */
export function stepMarked(
  followUp: FollowUp,
  { step: id, done }: ChangeOf<'mark-step'>,
  { by, at }: ChangeContext,
): FollowUp {
  const { title } = stepOf(followUp, id);
  const steps = followUp.steps.map((step) => {
    if (step.id !== id) return step;
    return { ...step, done: done ? (step.done ?? { by, at }) : null };
  });
  return { ...followUp, steps, next: done ? unless(title, followUp.next) : followUp.next };
}

export function stepRemoved(followUp: FollowUp, { step: id }: ChangeOf<'remove-step'>): FollowUp {
  const { title } = stepOf(followUp, id);
  const steps = followUp.steps.filter((step) => step.id !== id);
  return { ...followUp, steps, next: unless(title, followUp.next) };
}

export function withEvidence(
  followUp: FollowUp,
  { title, url }: ChangeOf<'add-evidence'>,
  { requestId: id, by, at }: ChangeContext,
): FollowUp {
  const evidence = oneMore(
    followUp.evidence,
    { id, title, url, by, at },
    { most: 50, what: 'pieces of evidence' },
  );
  return { ...followUp, evidence };
}

export function withoutEvidence(
  followUp: FollowUp,
  { evidence: id }: ChangeOf<'remove-evidence'>,
): FollowUp {
  if (followUp.state === 'awaiting-agreement') {
    throw new DomainError('conflict', 'It is waiting for agreement on the evidence that it has.');
  }
  return { ...followUp, evidence: followUp.evidence.filter((one) => one.id !== id) };
}

function stepOf({ steps }: FollowUp, id: string): Step {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) throw new DomainError('conflict', 'That step is no longer there.');
  return step;
}

function unless(title: string, next: string | null): string | null {
  return next === title ? null : next;
}
