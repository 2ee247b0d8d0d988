import { Temporal } from 'temporal-polyfill';
import type { MoveVisit } from '../contract/visit-move.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { sayDate } from '../domain/calendar/say-date.ts';
import { DomainError } from '../domain/errors.ts';
import { may } from '../domain/people/permissions.ts';
import { moveKeys, moveRules, type MoveKey, type MoveRule } from '../domain/visit-life/moves.ts';
import { tooEarly } from '../domain/visit-life/too-early.ts';
import { move as movedLife } from '../domain/visit-life/visit-life.ts';
import { checkLikely } from '../domain/timeline/check-dates.ts';
import type { Fieldwork } from '../domain/timeline/timeline-request.ts';
import type { Timeline } from '../domain/timeline/timeline.ts';
import { timelineOfVisit, type VisitPlan } from '../domain/visits/visit-plan.ts';
import type { Visit, VisitMove } from '../domain/visits/visit.ts';
import type { Actor } from './actor.ts';

export interface AskedMove {
  readonly actor: Actor;
  readonly asked: MoveVisit;
  /** ISO instant. */
  readonly at: string;
}

export interface DecidedMove {
  readonly visit: Visit;
  readonly timeline: Timeline;
  readonly move: VisitMove;
}

/**
 * The visit after a move, with its dates worked out again by its own plan.
 * @throws DomainError whatever the life of a visit or the calendar refuses, with the reason
 */
export function decideMove(before: Visit, plan: VisitPlan, move: AskedMove): DecidedMove {
  const { actor, asked, at } = move;
  const key = moveKey(asked.move);
  const life = movedLife(before, {
    key,
    outcome: before.outcome,
    by: actor.person,
    at,
    reason: asked.reason ?? undefined,
    withDates: asked.fieldwork !== null,
  });
  const { movesDates }: MoveRule = moveRules[key];
  const fieldwork = movesDates ? asked.fieldwork : null;
  const received = takesReceived(key) ? asked.received : null;
  refuseUnlikely(before, key, { ...asked, fieldwork, today: londonDay(at) });
  const made: VisitMove = {
    key,
    from: before.state,
    to: life.state,
    by: actor.person.id,
    at,
    reason: life.moves.at(-1)?.reason ?? null,
    fieldwork: fieldwork === null ? null : { was: daysOf(before), now: fieldwork },
    received: received === null ? null : { was: before.received, now: received },
  };
  const visit: Visit = {
    ...before,
    state: life.state,
    moves: [...before.moves, made],
    fieldworkStart: fieldwork?.start ?? before.fieldworkStart,
    fieldworkEnd: fieldwork?.end ?? before.fieldworkEnd,
    received: received ?? before.received,
    priorityAction: saidPriorityAction(before, key, asked),
  };
  const timeline = timelineOfVisit(visit, plan);
  return { visit: { ...visit, milestones: [...timeline.milestones] }, timeline, move: made };
}

/**
 * The move that has just done what is asked, for a second press or a second person; null otherwise.
 */
export function madeAlready(
  visit: Visit,
  { actor, asked }: Pick<AskedMove, 'actor' | 'asked'>,
): VisitMove | null {
  const last = visit.moves.at(-1);
  if (last?.key !== asked.move) return null;
  const rule: MoveRule = moveRules[last.key];
  const { fieldwork, received } = asked;
  const sameDays = fieldwork === null || isSame(fieldwork, daysOf(visit));
  const sameReceived = received === null || received === visit.received;
  const sameSaid = saidPriorityAction(visit, last.key, asked) === visit.priorityAction;
  const allowed = may(actor.person, rule.needs);
  return allowed && sameDays && sameReceived && sameSaid ? last : null;
}

/** Moves with which the day of receipt may be entered: statutory clocks run from it alone. */
export function takesReceived(key: MoveKey): boolean {
  return key === 'publish' || key === 'keep-unpublished' || key === 'correct-received';
}

function saidPriorityAction(before: Visit, key: MoveKey, { priorityAction }: MoveVisit): boolean {
  return takesReceived(key) ? (priorityAction ?? before.priorityAction) : before.priorityAction;
}

function moveKey(text: string): MoveKey {
  const key = moveKeys.find((known) => known === text);
  if (key !== undefined && key !== 'announce') return key;
  throw new DomainError('invalid', 'A visit does not move in that way.');
}

type Days = NonNullable<MoveVisit['fieldwork']>;

function daysOf({ fieldworkStart, fieldworkEnd }: Visit): Days {
  return { start: fieldworkStart, end: fieldworkEnd };
}

function isSame(a: Days, b: Days): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What people are told of, and what clocks run from, is better refused than corrected. */
function refuseUnlikely(
  before: Visit,
  key: MoveKey,
  asked: MoveVisit & { today: Temporal.PlainDate },
): void {
  const early = tooEarly(before, key, asked.today);
  if (early !== null) throw new DomainError('invalid', early);
  if (asked.fieldwork !== null) {
    refuseImpossibleDays(before, key, asked.fieldwork);
    refusePastDays(before, asked.fieldwork, asked.today);
    if (asked.meant !== true) checkLikely(asFieldwork(asked.fieldwork));
  }
  refuseUnlikelyReceipt(before, key, asked);
}

function refuseUnlikelyReceipt(
  before: Visit,
  key: MoveKey,
  asked: MoveVisit & { today: Temporal.PlainDate },
): void {
  const { received } = asked;
  if (received !== null && received > asked.today.toString()) {
    throw new DomainError('invalid', 'A letter can’t have been received in the future.');
  }
  if (key !== 'correct-received') return;
  if (received === null) throw new DomainError('invalid', 'Give the day on which it was received.');
  if (
    received === before.received &&
    saidPriorityAction(before, key, asked) === before.priorityAction
  ) {
    throw new DomainError('invalid', 'That is the day of receipt already. Nothing was changed.');
  }
  if (before.received !== null && (asked.reason ?? '').trim() === '') {
    throw new DomainError('invalid', 'Say why, to correct the day of receipt.');
  }
}

/** A first day that stays where it is may have passed: somebody records late how long it went on. */
function refusePastDays(before: Visit, days: Days, today: Temporal.PlainDate): void {
  const changed = [
    ...(days.start === before.fieldworkStart && before.state !== 'deferred' ? [] : [days.start]),
    days.end,
  ];
  const past = changed.find((day) => day < today.toString());
  if (past === undefined) return;
  const day = sayDate(Temporal.PlainDate.from(past));
  throw new DomainError(
    'invalid',
    `${day} has passed already. Fieldwork can only be moved to today or a day to come.`,
  );
}

function refuseImpossibleDays(before: Visit, key: MoveKey, days: Days): void {
  if (key === 'move-dates' && isSame(days, daysOf(before))) {
    throw new DomainError('invalid', 'Those are the dates already. Nobody was told anything.');
  }
  if (before.state === 'fieldwork' && days.start !== before.fieldworkStart) {
    throw new DomainError('invalid', 'Fieldwork has started: only its last day can move.');
  }
}

function asFieldwork({ start, end }: Days): Fieldwork {
  return { start: Temporal.PlainDate.from(start), end: Temporal.PlainDate.from(end) };
}
