import type { Actor } from '../application/actor.ts';
import type { Logger, Message } from '../application/ports.ts';
import { StoreBusy } from '../application/document-store.ts';
import { helpCard } from '../cards/help-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { DomainError } from '../domain/errors.ts';
import type { ChatParts } from './chat-parts.ts';
import { commands } from './commands.ts';

/** Answers what somebody typed, with one card. What is not understood is said, with what would be. */
export async function answerText(
  chat: ChatParts & { log: Logger },
  actor: Actor,
  text: string,
): Promise<Message> {
  const command = commands.find((one) => one.matches(text));
  if (command === undefined) return helpCard(text, chat.links);
  return orSay(chat, command.name, () => command.run(chat, { actor, text }));
}

/** Runs what somebody asked for. Whatever goes wrong is said on a card and, if it is our fault, logged. */
export async function orSay(
  chat: { log: Logger },
  command: string,
  run: () => Promise<Message>,
): Promise<Message> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DomainError) {
      return noticeCard({ heading: headings[error.code], sentence: error.message });
    }
    if (error instanceof StoreBusy) {
      const sentence = 'Visit Ready is very busy just now. Try again in a moment.';
      return noticeCard({ heading: headings.busy, sentence });
    }
    chat.log.error({ command, error }, 'command failed');
    return noticeCard({
      heading: 'Something went wrong on our side',
      sentence: 'Nothing was changed. Try again in a minute.',
    });
  }
}

const headings = {
  'not-found': 'Nothing to show',
  'not-permitted': 'That is not yours to do',
  invalid: 'That does not work',
  conflict: 'Somebody was first',
  busy: 'Busy just now',
  'personal-details': 'Check what you typed',
} as const;
