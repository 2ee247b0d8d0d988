import { core } from 'zod';
import type { Activity } from 'botbuilder';
import type { Actor } from '../application/actor.ts';
import type { Logger, Message } from '../application/ports.ts';
import { screeningCard } from '../cards/screening-card.ts';
import { StoreBusy } from '../application/document-store.ts';
import { DomainError } from '../domain/errors.ts';
import { PersonalDetails } from '../domain/screening/personal-details.ts';
import { cardActions } from './card-actions.ts';
import type { ChatParts } from './chat-parts.ts';
import type { IncomingPress } from './incoming-activity.ts';

/** What a press is answered with: the card redrawn, or a sentence while the card stays. */
export type PressAnswer =
  | { readonly kind: 'card'; readonly message: Message }
  | { readonly kind: 'sentence'; readonly sentence: string };

/** Runs a press. Whatever goes wrong is said in a sentence and, if it is our fault, logged. */
export async function answerPress(
  chat: ChatParts & { log: Logger },
  actor: Actor,
  press: IncomingPress | null,
): Promise<PressAnswer> {
  const action = press === null ? undefined : cardActions.get(press.verb);
  if (press === null || action === undefined) {
    return sentence('That button is not known any more. Type “help” to see what you can do.');
  }
  try {
    return { kind: 'card', message: await action.run(chat, { actor, data: press.data }) };
  } catch (error) {
    if (error instanceof PersonalDetails) {
      return {
        kind: 'card',
        message: screeningCard(error, { verb: action.verb, data: press.data }),
      };
    }
    if (error instanceof DomainError) return sentence(error.message);
    if (error instanceof StoreBusy) return sentence(busy);
    if (error instanceof core.$ZodError) {
      chat.log.warn({ verb: press.verb }, 'press with unknown data refused');
      return sentence('That card is out of date. Type what you need, for example “my items”.');
    }
    chat.log.error({ verb: press.verb, error }, 'press failed');
    return sentence('Something went wrong on our side. Nothing was changed. Try again.');
  }
}

/** Whether anything was changed may be unknown; pressing again is safe either way. */
const busy = 'Visit Ready is very busy just now. Press again in a moment.';

function sentence(words: string): PressAnswer {
  return { kind: 'sentence', sentence: words };
}

/**
 * The answer to an `adaptiveCard/action` invoke. HTTP is 200 whenever our code ran: the SDK's own
 * mapping of other codes to HTTP makes clients drop the message.
 */
export function invokeResponse(answer: PressAnswer): Partial<Activity> {
  const body =
    answer.kind === 'card'
      ? {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: answer.message.card,
        }
      : {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          value: answer.sentence,
        };
  return { type: 'invokeResponse', value: { status: 200, body } };
}
