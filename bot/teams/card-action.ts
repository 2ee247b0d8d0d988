import type { z } from 'zod';
import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import type { Verb } from '../cards/verbs.ts';
import type { ChatParts } from './chat-parts.ts';

/** A press on a card. Each verb has one file in bot/teams/actions/; the answer is the card redrawn. */
export interface CardAction {
  readonly verb: Verb;
  /** @throws z.ZodError when the data is not what the card sends */
  run(
    chat: ChatParts,
    press: { actor: Actor; data: Readonly<Record<string, unknown>> },
  ): Promise<Message>;
}

/** Ties a verb to the shape of its data, which is checked before the action runs. */
export function cardAction<Data>(action: {
  verb: Verb;
  data: z.ZodType<Data>;
  run: (chat: ChatParts, press: { actor: Actor; data: Data }) => Promise<Message>;
}): CardAction {
  return {
    verb: action.verb,
    run: (chat, { actor, data }) => action.run(chat, { actor, data: action.data.parse(data) }),
  };
}
