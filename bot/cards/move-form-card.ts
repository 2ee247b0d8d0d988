import type { Message } from '../application/ports.ts';
import { moveEffect } from '../contract/move-words.ts';
import type { PossibleMove } from '../contract/visit-move.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { meantToggle } from './meant-toggle.ts';
import { problemLine } from './problem-line.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** What has been typed for a move: days as `YYYY-MM-DD`; nothing as an empty text. */
export interface TypedMove {
  readonly reason: string;
  readonly start: string;
  readonly end: string;
  /** Whether days off or long fieldwork are meant, where that was asked. */
  readonly meant: '' | 'true' | 'false';
  readonly received: string;
  /** Whether the letter names an area for priority action. */
  readonly priorityAction: '' | 'true' | 'false';
}

export interface MoveForm {
  readonly visit: VisitSummary;
  readonly move: PossibleMove;
  readonly typed: TypedMove;
  readonly problem: string | null;
  /** Whether the person can settle the problem by saying that the days are meant. */
  readonly unlikelyDays: boolean;
}

/** Asks for what a move needs, and says what it does. What tells people is previewed first. */
export function moveFormCard(form: MoveForm): Message {
  const { visit, move, problem } = form;
  const effect = moveEffect(move);
  return cardMessage({
    summary: `${visitHeading(visit)}: ${move.title}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(move.title),
      effect === null ? null : paragraph(effect),
      problemLine(problem),
      ...fields(form),
      paragraph(
        move.tellsPeople
          ? 'Next you see what everyone will be sent. Nobody is told yet.'
          : 'Nobody is sent a message about this.',
        { size: 'Small', isSubtle: true },
      ),
    ],
    actions: [
      execute({
        title: move.tellsPeople ? 'Preview' : move.title,
        verb: move.tellsPeople ? 'visit.move-check' : 'visit.move',
        style: 'positive',
        data: { visit: visit.id, move: move.key },
      }),
      execute({
        title: 'Leave it as it is',
        verb: 'visit.moves',
        data: { visit: visit.id },
        withoutInputs: true,
      }),
    ],
  });
}

function fields({ move, typed, unlikelyDays }: MoveForm): Element[] {
  return [
    ...(move.needsDates
      ? [
          day('start', 'Fieldwork starts', { value: typed.start, isRequired: true }),
          day('end', 'Fieldwork ends', { value: typed.end, isRequired: true }),
        ]
      : []),
    ...(unlikelyDays ? [meantToggle()] : []),
    ...(move.asksReceived
      ? [
          day('received', receivedLabel(move), {
            value: typed.received,
            isRequired: move.needsReceived,
          }),
        ]
      : []),
    ...(move.namesPriorityAction === null
      ? []
      : [
          {
            type: 'Input.Toggle',
            id: 'priorityAction',
            label: 'Area for priority action',
            title: 'The letter names one',
            value: typed.priorityAction || String(move.namesPriorityAction),
          },
        ]),
    {
      type: 'Input.Text',
      id: 'reason',
      label: move.needsReason ? 'Reason' : 'Reason, if there is one to record',
      isMultiline: true,
      maxLength: 500,
      ...(move.needsReason && { isRequired: true, errorMessage: 'Say why' }),
      ...(typed.reason !== '' && { value: typed.reason }),
    },
  ];
}

function receivedLabel({ needsReceived }: PossibleMove): string {
  return needsReceived
    ? 'Day on which the letter was received'
    : 'Day on which the letter was received, once it is known';
}

function day(
  id: string,
  label: string,
  { value, isRequired }: { value: string; isRequired: boolean },
): Element {
  return {
    type: 'Input.Date',
    id,
    label,
    ...(isRequired && { isRequired, errorMessage: 'Choose the day' }),
    ...(value !== '' && { value }),
  };
}
