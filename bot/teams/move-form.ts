import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { moveFormCard, type MoveForm, type TypedMove } from '../cards/move-form-card.ts';
import type { ReadinessView } from '../contract/readiness.ts';
import type { PossibleMove } from '../contract/visit-move.ts';
import { DomainError } from '../domain/errors.ts';
import type { ChatParts } from './chat-parts.ts';
import { typedOf, type MoveData } from './typed-move.ts';

/** The form of a move, with what was typed, or with the visit's dates as they are. */
export async function moveForm(
  { useCases }: ChatParts,
  actor: Actor,
  asked: { data: MoveData } & Pick<MoveForm, 'problem' | 'unlikelyDays'>,
): Promise<Message> {
  const { data, problem, unlikelyDays } = asked;
  const view = await useCases.showReadiness(actor, data.visit);
  const move = possibleMove(view, data.move);
  const { visit } = view;
  return moveFormCard({
    visit,
    move,
    typed: filledIn(typedOf(data), visit),
    problem,
    unlikelyDays,
  });
}

/** @throws DomainError `conflict` when the visit cannot be moved in that way, or no longer */
export function possibleMove({ visit, moves }: ReadinessView, key: string): PossibleMove {
  const move = moves.find((possible) => possible.key === key);
  if (move !== undefined) return move;
  throw new DomainError('conflict', `The visit is ${visit.stateWords}. It can’t be moved so now.`);
}

function filledIn(typed: TypedMove, visit: ReadinessView['visit']): TypedMove {
  return {
    reason: typed.reason,
    start: typed.start === '' ? visit.fieldworkStart : typed.start,
    end: typed.end === '' ? visit.fieldworkEnd : typed.end,
    priorityAction: typed.priorityAction,
    meant: typed.meant,
    received: typed.received === '' ? (visit.received ?? '') : typed.received,
  };
}
