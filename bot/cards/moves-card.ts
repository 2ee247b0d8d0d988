import type { Message } from '../application/ports.ts';
import { moveEffect } from '../contract/move-words.ts';
import type { ReadinessView } from '../contract/readiness.ts';
import type { PossibleMove } from '../contract/visit-move.ts';
import { button, execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** What the reader could do with a visit now, each with what it does. */
export function movesCard({ visit, moves, mayCorrect }: ReadinessView): Message {
  const heading = 'Move the visit on';
  return cardMessage({
    summary: `${visitHeading(visit)}: ${heading}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(heading),
      paragraph(
        moves.length === 0
          ? `The visit is ${visit.stateWords}. There is nothing for you to move.`
          : `The visit is ${visit.stateWords}. Nothing happens before you have confirmed.`,
      ),
      ...moves.map((move) => moveRow(move, visit.id)),
    ],
    actions: [
      mayCorrect
        ? execute({
            title: 'Correct the announcement',
            verb: 'visit.correct',
            data: { visit: visit.id },
          })
        : null,
      execute({ title: 'Back to status', verb: 'status.show', data: { visit: visit.id } }),
    ],
  });
}

function moveRow(move: PossibleMove, visit: string): Element {
  const effect = moveEffect(move);
  const press = execute({
    title: `${move.title}…`,
    verb: 'visit.move-ask',
    data: { visit, move: move.key },
  });
  return {
    type: 'Container',
    separator: true,
    items: [button(press), ...(effect === null ? [] : [aside(effect, { spacing: 'Small' })])],
  };
}
