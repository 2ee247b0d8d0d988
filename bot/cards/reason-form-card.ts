import type { OwnItem } from '../application/show-own-part.ts';
import type { Message } from '../application/ports.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute } from './actions.ts';
import { cardMessage } from './card.ts';
import { problemLine } from './problem-line.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** An item about to be blocked or excluded: what was typed is kept when it will not do. */
export interface ReasonForm {
  readonly visit: VisitSummary;
  readonly own: OwnItem;
  readonly press: 'block' | 'exclude';
  readonly page: number;
  /** The card to go back to. */
  readonly back: 'mine' | 'item';
  readonly typed: string;
  readonly problem: string | null;
}

const words = {
  block: {
    heading: 'What is in the way?',
    meaning: 'It is shown as blocked to everyone who follows the visit, so that somebody can help.',
    label: 'What is in the way',
    button: 'Mark as blocked',
  },
  exclude: {
    heading: 'Why does this not apply?',
    meaning: 'It no longer counts towards readiness. The reason is shown beside it.',
    label: 'Why it does not apply',
    button: 'Mark as not applicable',
  },
} as const;

/** Asks why. One field and two buttons: it is filled in on a phone. */
export function reasonFormCard(form: ReasonForm): Message {
  const { visit, own, press, page, back, typed, problem } = form;
  const { heading, meaning, label, button } = words[press];
  const data = { visit: visit.id, item: own.item.key, kind: own.kind, page, back };
  return cardMessage({
    summary: `${own.item.title}: ${heading}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(heading),
      paragraph(own.item.title, { weight: 'Bolder' }),
      paragraph(`${meaning} Don’t name a child.`),
      problemLine(problem),
      {
        type: 'Input.Text',
        id: 'reason',
        label,
        isMultiline: true,
        isRequired: true,
        maxLength: 300,
        errorMessage: 'Say why, in a few words',
        ...(typed !== '' && { value: typed }),
      },
    ],
    actions: [
      execute({ title: button, verb: `item.${press}`, style: 'positive', data }),
      execute({
        title: back === 'mine' ? 'Back to my items' : 'Back to the item',
        verb: back === 'mine' ? 'items.show' : 'item.open',
        data,
        withoutInputs: true,
      }),
    ],
  });
}
