import { capital } from '../../contract/capital.ts';
import type { PossibleMove } from '../../contract/visit-move.ts';
import type { Person } from '../../domain/people/person.ts';
import { moveRules, type MoveKey, type MoveRule } from '../../domain/visit-life/moves.ts';
import { possibleMoves } from '../../domain/visit-life/visit-life.ts';
import { isYearlyEvent, visitTypeTitles, type Visit } from '../../domain/visits/visit.ts';
import { takesReceived } from '../decide-move.ts';
import { saysPriorityAction } from './timeline-seen.ts';

/** What a person could do with the visit now. */
export function possibleMovesOf(visit: Visit, person: Person): PossibleMove[] {
  if (!person.active) return [];
  return possibleMoves(visit, visit.outcome, person.roles).map((key) => {
    const rule: MoveRule = moveRules[key];
    const corrects = key === 'correct-received';
    return {
      key,
      title: capital(wordsOf(visit, key)),
      // What is corrected had been said by somebody, and clocks ran from it.
      needsReason: rule.needsReason || (corrects && visit.received !== null),
      needsDates: rule.movesDates,
      asksReceived: takesReceived(key),
      needsReceived: corrects,
      // Only what ends in a letter, not a graded report, is asked for plans of its own.
      namesPriorityAction:
        takesReceived(key) && visit.outcome === 'letter'
          ? saysPriorityAction({ person }, visit)
          : null,
      tellsPeople: rule.tellsPeople ?? false,
    };
  });
}

/** A yearly event is no visit: "Cancel the self-evaluation". */
function wordsOf(visit: Visit, key: MoveKey): string {
  const { words }: MoveRule = moveRules[key];
  if (key === 'correct-received' && visit.received === null) return 'enter the day of receipt';
  if (!isYearlyEvent(visit.type)) return words;
  return words.replace('the visit', `the ${visitTypeTitles[visit.type].toLowerCase()}`);
}
