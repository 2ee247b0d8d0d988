import { DomainError } from '../errors.ts';
import type { VisitTypeRule } from '../framework/visit-type.ts';
import { rolesMay } from '../people/permissions.ts';
import type { Role } from '../people/roles.ts';
import { moveKeys, moveRules, type MoveKey, type MoveRule } from './moves.ts';
import { stateWords, type VisitState } from './states.ts';

/** One move of a visit's life, as it is kept: who, when and why. */
export interface Move {
  key: MoveKey;
  from: VisitState;
  to: VisitState;
  by: string;
  /** ISO instant. */
  at: string;
  reason: string | null;
}

/** A visit's state with the moves that led to it, oldest first. */
export interface VisitLife {
  state: VisitState;
  moves: readonly Move[];
}

export interface MoveRequest {
  key: MoveKey;
  /** What the visit ends in, from its framework pack: a drill has no letter to publish. */
  outcome: VisitTypeRule['outcome'];
  by: { id: string; roles: readonly Role[] };
  at: string;
  reason?: string | undefined;
  /** True when new fieldwork dates come with the move. */
  withDates?: boolean | undefined;
}

/** A visit whose call has been logged. */
export function newVisitLife(): VisitLife {
  return { state: 'called', moves: [] };
}

/**
 * The visit's life after a move. Throws a {@link DomainError} that says why not: wrong state, not
 * allowed, no reason, no dates, or a move that this kind of visit doesn't have.
 */
export function move(life: VisitLife, request: MoveRequest): VisitLife {
  const refusal = whyNot(life, request);
  if (refusal !== null) throw refusal;

  const to = destination(life, moveRules[request.key]);
  const reason = request.reason?.trim() ?? '';
  const made: Move = {
    key: request.key,
    from: life.state,
    to,
    by: request.by.id,
    at: request.at,
    reason: reason === '' ? null : reason,
  };
  return { state: to, moves: [...life.moves, made] };
}

/** The moves that a person with these roles could make now, for buttons and menus. */
export function possibleMoves(
  life: VisitLife,
  outcome: VisitTypeRule['outcome'],
  roles: readonly Role[],
): MoveKey[] {
  return moveKeys.filter((key) => {
    const rule: MoveRule = moveRules[key];
    return (
      rule.from.includes(life.state) &&
      (rule.outcomes?.includes(outcome) ?? true) &&
      rolesMay(roles, rule.needs)
    );
  });
}

function whyNot(life: VisitLife, request: MoveRequest): DomainError | null {
  const rule: MoveRule = moveRules[request.key];
  const refused = `You can’t ${rule.words}`;
  if (rule.outcomes?.includes(request.outcome) === false) {
    return new DomainError('conflict', `${refused}: this kind of visit doesn’t end that way.`);
  }
  if (!rule.from.includes(life.state)) {
    return new DomainError('conflict', `${refused}: the visit is ${stateWords[life.state]}.`);
  }
  if (!rolesMay(request.by.roles, rule.needs)) {
    return new DomainError('not-permitted', `${refused}: your role doesn’t allow it.`);
  }
  if (rule.needsReason && (request.reason ?? '').trim() === '') {
    return new DomainError('invalid', `Say why, to ${rule.words}.`);
  }
  if (rule.movesDates && request.withDates !== true) {
    return new DomainError('invalid', `Give the new fieldwork dates, to ${rule.words}.`);
  }
  return null;
}

/** Undoing a move takes the visit back past whatever was only corrected meanwhile. */
function destination(life: VisitLife, rule: MoveRule): VisitState {
  if (rule.to === 'same') return life.state;
  if (rule.to !== 'before') return rule.to;
  const arrival = life.moves.findLast(({ from, to }) => to === life.state && from !== to);
  return arrival?.from ?? life.state;
}
