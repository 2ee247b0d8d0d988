import { capital } from '../../contract/capital.ts';
import type { PossibleMove } from '../../contract/visit-move.ts';
import type { Person } from '../../domain/people/person.ts';
import { moveRules, type MoveKey, type MoveRule } from '../../domain/visit-life/moves.ts';
import { possibleMoves } from '../../domain/visit-life/visit-life.ts';
import type { Visit } from '../../domain/visits/visit.ts';

/** Moves with which the day of receipt may be entered: statutory clocks run from it alone. */
const asksReceived: readonly MoveKey[] = ['publish', 'keep-unpublished'];

/** What a person could do with the visit now. */
export function possibleMovesOf(visit: Visit, person: Person): PossibleMove[] {
  if (!person.active) return [];
  return possibleMoves(visit, visit.outcome, person.roles).map((key) => {
    const rule: MoveRule = moveRules[key];
    return {
      key,
      title: capital(rule.words),
      needsReason: rule.needsReason,
      needsDates: rule.movesDates,
      asksReceived: asksReceived.includes(key),
      tellsPeople: rule.tellsPeople ?? false,
    };
  });
}
