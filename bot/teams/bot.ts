import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { StoreBusy } from '../application/document-store.ts';
import { actorAt, type Actor } from '../application/actor.ts';
import { findByEntraId } from '../application/people.ts';
import type { Logger, Message } from '../application/ports.ts';
import { helpCard } from '../cards/help-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import type { ChatParts } from './chat-parts.ts';
import { answerDroppedFiles, droppedFilesOf, isPictureAlone } from './dropped-files.ts';
import { answerExtension, isExtensionInvoke } from './extension/answer-extension.ts';
import { createHandledActivities } from './handled-activities.ts';
import {
  incomingActivitySchema,
  isInstalled,
  isPersonal,
  pressOf,
  submittedPressOf,
  tenantOf,
  textOf,
  type IncomingActivity,
} from './incoming-activity.ts';
import { messageActivity } from './message-activity.ts';
import { rememberActivity, type RememberParts } from './remember-activity.ts';
import { answerPress, invokeResponse } from './press.ts';
import { answerText } from './say.ts';

/** Handles whatever Teams sends. */
export interface Bot {
  /** One turn of the SDK: what there is to say goes out as a message of its own. */
  readonly turn: (context: TurnContext) => Promise<void>;
  /** An invoke, which is answered in the HTTP response: nothing is sent, and no turn is needed. */
  readonly answerInvoke: (activity: IncomingActivity) => Promise<InvokeResponse<unknown>>;
}

export interface BotParts extends ChatParts, RememberParts {
  readonly log: Logger;
}

export function createBot(parts: BotParts): Bot {
  const handled = createHandledActivities<Reply>();

  async function reply(activity: IncomingActivity) {
    // The gate lets in nobody without a council that is served.
    const council = tenantOf(activity);
    if (council === null) return { answer: nothing, again: false };
    return handled.once(activity, () =>
      replyTo(parts, council, activity).catch(busyReply(activity)),
    );
  }

  return {
    async turn(context) {
      const { answer, again } = await reply(incomingActivitySchema.parse(context.activity));
      // A message that comes again has its answer in the chat already.
      if (!again) for (const one of answer) await context.sendActivity(one);
    },
    async answerInvoke(activity) {
      const { answer } = await reply(activity);
      return (answer[0]?.value as InvokeResponse<unknown> | undefined) ?? { status: unknownInvoke };
    },
  };
}

/** HTTP "not implemented": what Teams expects for an invoke that a bot does not know. */
const unknownInvoke = 501;

/** What a turn is answered with: mostly one activity. */
type Reply = readonly Partial<Activity>[];
const nothing: Reply = [];

async function replyTo(
  parts: BotParts,
  council: string,
  activity: IncomingActivity,
): Promise<Reply> {
  await rememberActivity(parts, council, activity);
  const person = await findByEntraId(parts.store, council, activity.from.aadObjectId ?? '');
  return person?.active === true
    ? replyToPerson(parts, actorAt(parts.clock.now(), council, person), activity)
    : turnedAway(activity);
}

/** What everybody is told while the store cannot take more; every other fault is passed on. */
function busyReply({ type }: IncomingActivity): (error: unknown) => Reply {
  const sentence = 'Visit Ready is very busy just now. Try again in a moment.';
  return (error) => {
    if (!(error instanceof StoreBusy)) throw error;
    if (type === 'invoke') return [invokeResponse({ kind: 'sentence', sentence })];
    return type === 'message'
      ? [messageActivity(noticeCard({ heading: 'Busy just now', sentence }))]
      : nothing;
  };
}

async function replyToPerson(
  parts: BotParts,
  actor: Actor,
  activity: IncomingActivity,
): Promise<Reply> {
  if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') {
    return [invokeResponse(await answerPress(parts, actor, pressOf(activity)))];
  }
  if (activity.type === 'invoke' && isExtensionInvoke(activity.name)) {
    const { name, value } = activity;
    return [await answerExtension(parts, actor, { name, value })];
  }
  if (isInstalled(activity)) return [messageActivity(helpCard(null, parts.links))];
  if (activity.type !== 'message') return nothing;
  return (await answersTo(parts, actor, activity)).map(messageActivity);
}

async function answersTo(
  parts: BotParts,
  actor: Actor,
  activity: IncomingActivity,
): Promise<Message[]> {
  if (!isPersonal(activity)) return [noticeCard(ownChatOnly)];
  const files = droppedFilesOf(activity);
  if (files.length > 0) return answerDroppedFiles(parts, actor, files);
  const press = submittedPressOf(activity);
  if (press !== null) return [await answerSubmitted(parts, actor, press)];
  const text = textOf(activity);
  return [
    isPictureAlone(activity, text)
      ? noticeCard(pictureAlone)
      : await answerText(parts, actor, text),
  ];
}

/** What the bot answers may be embargoed, or one person's own: it is not for a channel to read. */
const ownChatOnly = {
  heading: 'Let’s talk in our own chat',
  sentence:
    'What you ask may not be for everyone here. Open Visit Ready in your chats and ask there.',
};

/** What is pasted into a chat is stored nowhere that others could open. */
const pictureAlone = {
  heading: 'Nothing was kept',
  sentence:
    'A picture in a message can’t be linked to. Attach it as a file, and it can be kept as evidence.',
};

/** A press from a client without Universal Actions is answered by a new message. */
async function answerSubmitted(
  parts: BotParts,
  actor: Actor,
  press: Parameters<typeof answerPress>[2],
): Promise<Message> {
  const outcome = await answerPress(parts, actor, press);
  if (outcome.kind === 'card') return outcome.message;
  return noticeCard({ heading: 'Nothing was changed', sentence: outcome.sentence });
}

/** Somebody who is not on a staff list that is kept here learns nothing but that. */
function turnedAway(activity: IncomingActivity): Reply {
  const sentence = 'You are not on the staff list. Ask your administrator to add you.';
  if (activity.type === 'invoke') return [invokeResponse({ kind: 'sentence', sentence })];
  const heading = 'Visit Ready does not know you yet';
  return activity.type === 'message'
    ? [messageActivity(noticeCard({ heading, sentence }))]
    : nothing;
}
