import { CardFactory, type Activity } from 'botbuilder';
import { core } from 'zod';
import type { Actor } from '../../application/actor.ts';
import type { Logger, Message } from '../../application/ports.ts';
import { DomainError } from '../../domain/errors.ts';
import type { ChatParts } from '../chat-parts.ts';
import { answerPress } from '../press.ts';
import { dialogCard } from './dialog-card.ts';
import {
  dialogPressSchema,
  openDialogSchema,
  searchSchema,
  wordsOf,
} from './incoming-extension.ts';
import { openDialog } from './open-dialog.ts';
import { searchResults, type SearchResult } from './search-results.ts';

type Chat = ChatParts & { readonly log: Logger };

/** The invokes of a message extension, by the names that Teams has for them. */
const answers = {
  'composeExtension/query': answerSearch,
  'composeExtension/fetchTask': answerOpening,
  'composeExtension/submitAction': answerDialogPress,
} as const;

export function isExtensionInvoke(name: string | null | undefined): name is keyof typeof answers {
  return typeof name === 'string' && Object.hasOwn(answers, name);
}

/** Answers a search or a dialog of the message extension. What goes wrong is said in a sentence. */
export async function answerExtension(
  chat: Chat,
  actor: Actor,
  { name, value }: { name: keyof typeof answers; value: unknown },
): Promise<Partial<Activity>> {
  const body = await answers[name](chat, actor, value).catch((error: unknown) => {
    const sentence = sentenceFor(chat, name, error);
    return name === 'composeExtension/query'
      ? { composeExtension: { type: 'message', text: sentence } }
      : saying(sentence);
  });
  return { type: 'invokeResponse', value: { status: 200, body } };
}

function sentenceFor(chat: Chat, name: string, error: unknown): string {
  if (error instanceof DomainError) return error.message;
  if (error instanceof core.$ZodError) {
    chat.log.warn({ name }, 'message extension invoke with unknown data refused');
    return 'That is not known any more. Close this and try again.';
  }
  chat.log.error({ name, error }, 'message extension invoke failed');
  return 'Something went wrong on our side. Nothing was changed. Try again.';
}

async function answerSearch(chat: Chat, actor: Actor, value: unknown): Promise<object> {
  const { parameters, queryOptions } = searchSchema.parse(value);
  // Teams asks once with `initialRun` before anything is typed.
  const typed = parameters.find(({ name }) => name !== 'initialRun')?.value;
  const found = await searchResults(chat, actor, typeof typed === 'string' ? typed : '');
  const { skip, count } = queryOptions;
  const attachments = found.slice(skip, skip + count).map(attachmentOf);
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

function attachmentOf({ title, detail, card }: SearchResult): object {
  const preview = CardFactory.thumbnailCard(title.slice(0, 120), [], [], { text: detail });
  return { ...CardFactory.adaptiveCard(card.card), preview };
}

async function answerOpening(chat: Chat, actor: Actor, value: unknown): Promise<object> {
  const { commandId: command, messagePayload } = openDialogSchema.parse(value);
  const words = wordsOf(messagePayload?.body?.content ?? '');
  return showing(await openDialog(chat, actor, { command, words }));
}

async function answerDialogPress(chat: Chat, actor: Actor, value: unknown): Promise<object> {
  const { data } = dialogPressSchema.parse(value);
  const answer = await answerPress(chat, actor, { verb: data.verb, data });
  return answer.kind === 'card' ? showing(answer.message) : saying(answer.sentence);
}

function showing(message: Message): object {
  const card = CardFactory.adaptiveCard(dialogCard(message));
  return {
    task: {
      type: 'continue',
      value: { title: 'Visit Ready', width: 'medium', height: 'medium', card },
    },
  };
}

function saying(sentence: string): object {
  return { task: { type: 'message', value: sentence } };
}
