import type { FollowUpView, StepView } from '../../contract/follow-up.ts';
import { sinceOf, nextOf, type FollowUp, type Step } from '../../domain/follow-ups/follow-up.ts';
import { ratingOf } from '../../domain/follow-ups/rating.ts';
import { themeTitle } from '../../domain/framework/theme-title.ts';
import type { FindingsRecord } from '../findings-record.ts';
import { titleOf } from '../letter-title.ts';
import { clockViews } from './load-clocks.ts';

/** A follow-up as people see it, with the finding that it answers. */
export function followUpView(record: FindingsRecord, followUp: FollowUp): FollowUpView {
  const { nameOf } = record;
  const running = record.clocksOf(followUp);
  const named = ({ by, at }: { by: string; at: string }) => ({ by: nameOf(by), at });
  const waitsFor = record.followUps.find(({ id }) => id === followUp.dependsOn) ?? null;
  return {
    ...findingParts(record, followUp),
    id: followUp.id,
    action: followUp.action,
    owner: { id: followUp.ownerId, name: nameOf(followUp.ownerId) },
    ownerLeft: followUp.state !== 'closed' && record.hasLeft(followUp.ownerId),
    deputy:
      followUp.deputyId === null
        ? null
        : { id: followUp.deputyId, name: nameOf(followUp.deputyId) },
    due: followUp.due,
    originalDue: followUp.originalDue,
    redatings: followUp.redatings.map((one) => ({ ...one, ...named(one) })),
    rating: ratingOf(followUp, record.today, { waitsFor, clocks: running.clocks }),
    overdue: isOverdue(followUp, record),
    state: followUp.state,
    since: named(sinceOf(followUp)),
    next: nextOf(followUp),
    steps: followUp.steps.map((step) => stepView(step, record)),
    evidence: followUp.evidence.map((one) => ({ ...one, ...named(one) })),
    measure: measureView(followUp, named),
    notes: followUp.notes.map((note) => ({ ...note, ...named(note) })).toReversed(),
    reviewingBody: followUp.reviewingBody,
    dependsOn: waitsFor === null ? null : dependency(record, followUp, waitsFor),
    closing: followUp.closing && { ...followUp.closing, ...named(followUp.closing) },
    agreement: followUp.agreement && named(followUp.agreement),
    clocks: clockViews(running, nameOf),
    clocksLack: running.lacking,
    clocksVisitId: running.visitId,
    createdAt: followUp.createdAt,
    createdBy: nameOf(followUp.createdBy),
    revision: followUp.revision,
  };
}

function isOverdue({ state, due }: FollowUp, { today }: FindingsRecord): boolean {
  return state !== 'closed' && due < today.toString();
}

function findingParts(record: FindingsRecord, followUp: FollowUp) {
  const finding = record.findingOf(followUp.findingId);
  const letter = finding && record.letters.get(finding.letterId);
  return {
    findingId: followUp.findingId,
    findingText: finding?.text ?? '',
    findingKind: finding?.kind ?? 'area-for-improvement',
    theme: finding?.theme ?? null,
    themeTitle: themeTitle(finding?.theme ?? null),
    letterId: finding?.letterId ?? null,
    letterTitle: titleOf(letter),
    documentDate: finding?.documentDate ?? null,
    embargoed: isEmbargoed(record, followUp),
    publication: finding?.publication ?? 'draft',
  };
}

function stepView(step: Step, { nameOf, today }: FindingsRecord): StepView {
  const { due, done } = step;
  return {
    ...step,
    done: done && { by: nameOf(done.by), at: done.at },
    overdue: done === null && due !== null && due < today.toString(),
  };
}

function measureView(
  { measure }: FollowUp,
  named: (done: { by: string; at: string }) => { by: string; at: string },
): FollowUpView['measure'] {
  if (measure === null) return null;
  return { ...measure, values: measure.values.map((value) => ({ ...value, ...named(value) })) };
}

/** Whoever reads of an embargoed follow-up may read of another; the others may not. */
function dependency(
  record: FindingsRecord,
  followUp: FollowUp,
  { id, action, state, findingId }: FollowUp,
): FollowUpView['dependsOn'] {
  const hidden = isEmbargoed(record, { findingId }) && !isEmbargoed(record, followUp);
  return { id, action: hidden ? null : action, closed: state === 'closed' };
}

/** The same in words, of a follow-up that it waits for, or did. */
export function dependencyWords(record: FindingsRecord, followUp: FollowUp, id: string): string {
  const other = record.followUps.find((one) => one.id === id);
  if (other === undefined) return 'a follow-up that is no longer kept';
  const { action } = dependency(record, followUp, other) ?? { action: null };
  return action === null ? 'an embargoed follow-up' : `“${action}”`;
}

export function isEmbargoed(
  record: FindingsRecord,
  { findingId }: Pick<FollowUp, 'findingId'>,
): boolean {
  return record.findingOf(findingId)?.publication !== 'published';
}
