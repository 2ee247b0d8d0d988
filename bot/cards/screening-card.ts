import type { Message } from '../application/ports.ts';
import { capital } from '../contract/capital.ts';
import type { PersonalDetails } from '../domain/screening/personal-details.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { badgeLine, paragraph, title } from './text.ts';
import type { Verb } from './verbs.ts';

/** The press that was stopped: sent again as it was, but for what the writer chooses. */
export interface StoppedPress {
  readonly verb: Verb;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Asks whoever typed something that seems to hold a personal detail: change it, or keep it. Their
 * own words are in the fields and nowhere else on the card, which nobody but they see.
 */
export function screeningCard(
  error: Pick<PersonalDetails, 'message' | 'fields'>,
  stopped: StoppedPress,
): Message {
  const again = (screened: string) => ({ ...plainValues(stopped.data), screened });
  return cardMessage({
    summary: 'Check what you typed. Nothing has been saved yet.',
    body: [
      badgeLine('Nothing has been saved yet'),
      title('Check what you typed'),
      paragraph(error.message),
      ...error.fields.map((field) => textField(field, stopped.data[field])),
    ],
    actions: [
      execute({
        title: 'Save the change',
        verb: stopped.verb,
        data: again('changed'),
        style: 'positive',
      }),
      execute({
        title: 'Keep it',
        verb: stopped.verb,
        data: again('kept'),
        withoutInputs: true,
      }),
    ],
  });
}

function textField(field: string, value: unknown): Element {
  const label = capital(field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
  return {
    type: 'Input.Text',
    id: field,
    label,
    isMultiline: true,
    isRequired: true,
    errorMessage: 'Say it in other words',
    ...(typeof value === 'string' && { value }),
  };
}

/** What a card's inputs and buttons send. */
function plainValues(data: StoppedPress['data']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}
