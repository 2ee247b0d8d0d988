import type { Message } from '../application/ports.ts';
import { countWords } from '../contract/list-words.ts';
import type { PossibleMove } from '../contract/visit-move.ts';
import type { ScreeningAnswer } from '../contract/screening.ts';
import type { VisitSummary } from '../contract/visit.ts';
import type { VisitChange } from '../domain/telling/about.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { changeWords } from './change-card.ts';
import type { TypedMove } from './move-form-card.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

export interface MovePreviewParts {
  /** The visit as it would be. */
  readonly visit: VisitSummary;
  readonly move: PossibleMove;
  readonly typed: TypedMove;
  readonly screened: ScreeningAnswer;
  readonly change: VisitChange;
  readonly people: number;
  readonly now: string;
}

/** What everybody would be sent, before anybody is. */
export function movePreviewCard(preview: MovePreviewParts): Message {
  const { visit, move, typed, change, now } = preview;
  const people = countWords(preview.people, 'person', 'people');
  const { screened } = preview;
  const data = { visit: visit.id, move: move.key, ...typed, screened };
  const { fact, meaning } = changeWords(visit, change, now);
  return cardMessage({
    summary: `Preview: ${move.title}. ${people} will be told when you confirm.`,
    body: [
      badgeLine('Preview. Nobody has been told yet', visit.drill),
      title(move.title),
      paragraph(`${people} on the list, and the visit’s channels, will be sent this:`),
      quoted([
        paragraph(visitHeading(visit), { weight: 'Bolder' }),
        paragraph(fact, { weight: 'Bolder', spacing: 'Small' }),
        paragraph(meaning, { spacing: 'Small' }),
        ...(change.reason === null ? [] : [aside(`Why: ${change.reason}`, { spacing: 'Small' })]),
      ]),
    ],
    actions: [
      execute({ title: `Confirm and tell ${people}`, verb: 'visit.move', style: 'positive', data }),
      execute({ title: 'Change', verb: 'visit.move-ask', data }),
      execute({ title: 'Leave it as it is', verb: 'visit.moves', data: { visit: visit.id } }),
    ],
  });
}

function quoted(items: readonly Element[]): Element {
  return { type: 'Container', style: 'emphasis', items };
}
