import type { MovedVisit } from '../application/move-visit.ts';
import { moveFact } from '../contract/move-words.ts';
import { moveRules, type MoveRule } from '../domain/visit-life/moves.ts';
import { saidWhen } from './standing.ts';

/** What became of a move, in a sentence or two: made now, or by whom and when it already was. */
export function movedNotice(
  { move, changed }: Pick<MovedVisit, 'move' | 'changed'>,
  said: { nameOf: (id: string) => string; now: string },
): string {
  const fact = moveFact(move, said.now);
  if (!changed) {
    const since = `${said.nameOf(move.by)}, ${saidWhen(move.at, said.now)}`;
    return `Done already by ${since}. ${fact}. Nothing was changed now.`;
  }
  const rule: MoveRule = moveRules[move.key];
  return rule.tellsPeople === true ? `${fact}. Everyone on the list is being told.` : `${fact}.`;
}
