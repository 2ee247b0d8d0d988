import { moveFact } from '../contract/move-words.ts';
import type { MoveView } from '../contract/visit-move.ts';
import type { Actor } from './actor.ts';
import { namesOf } from './people.ts';
import type { Parts } from './ports.ts';
import { getVisit } from './visits.ts';

/** What has moved a visit so far, the latest first: what, who, when and why. @throws DomainError */
export function createShowMoves({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showMoves(
    actor: Pick<Actor, 'council'>,
    visitId: string,
  ): Promise<MoveView[]> {
    const { moves } = await getVisit(store, actor.council, visitId);
    const nameOf = await namesOf(
      store,
      actor.council,
      moves.map(({ by }) => by),
    );
    const now = clock.now();
    return moves
      .map((move) => ({
        key: move.key,
        fact: moveFact(move, now),
        by: nameOf(move.by),
        at: move.at,
        reason: move.reason,
      }))
      .reverse();
  };
}
