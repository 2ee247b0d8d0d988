import type { Activity, TurnContext } from 'botbuilder';
import type { Actor } from '../application/actor.ts';
import { findByEntraId } from '../application/people.ts';
import type { Logger } from '../application/ports.ts';
import {
  rememberConversation,
  rememberInstallation,
} from '../application/remember-conversation.ts';
import { helpCard } from '../cards/help-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import type { ChatParts } from './chat-parts.ts';
import { answerExtension, isExtensionInvoke } from './extension/answer-extension.ts';
import { createHandledActivities } from './handled-activities.ts';
import {
  incomingActivitySchema,
  pressOf,
  submittedPressOf,
  tenantOf,
  textOf,
  type IncomingActivity,
} from './incoming-activity.ts';
import { messageActivity } from './message-activity.ts';
import { answerPress, invokeResponse } from './press.ts';
import { answerText } from './say.ts';

/** Handles one turn: whatever Teams sends. */
export type Bot = (context: TurnContext) => Promise<void>;

export interface BotParts extends ChatParts {
  readonly log: Logger;
  /** Called when something has been learnt that undelivered messages may have been waiting for. */
  readonly onContact: (council: string) => void;
}

export function createBot(parts: BotParts): Bot {
  const handled = createHandledActivities<Reply>();
  return async (context) => {
    const activity = incomingActivitySchema.parse(context.activity);
    // The gate lets in nobody without a council that is served.
    const council = tenantOf(activity);
    if (council === null) return;
    const { answer, again } = await handled.once(activity, () => replyTo(parts, council, activity));
    // A message that comes again has its answer in the chat already.
    if (answer === null || (again && activity.type !== 'invoke')) return;
    await context.sendActivity(answer);
  };
}

/** What a turn is answered with; null for nothing. */
type Reply = Partial<Activity> | null;

async function replyTo(parts: BotParts, council: string, activity: IncomingActivity) {
  await remember(parts, council, activity);
  const person = await findByEntraId(parts.store, council, activity.from.aadObjectId ?? '');
  return person?.active === true
    ? replyToPerson(parts, { council, person }, activity)
    : turnedAway(activity);
}

async function replyToPerson(
  parts: BotParts,
  actor: Actor,
  activity: IncomingActivity,
): Promise<Reply> {
  if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') {
    return invokeResponse(await answerPress(parts, actor, pressOf(activity)));
  }
  if (activity.type === 'invoke' && isExtensionInvoke(activity.name)) {
    const { name, value } = activity;
    return answerExtension(parts, actor, { name, value });
  }
  if (isInstalled(activity)) return messageActivity(helpCard(null));
  if (activity.type !== 'message') return null;
  if (!isPersonal(activity)) return messageActivity(noticeCard(ownChatOnly));
  const press = submittedPressOf(activity);
  return messageActivity(
    press === null
      ? await answerText(parts, actor, textOf(activity))
      : await answerSubmitted(parts, actor, press),
  );
}

/** What the bot answers may be embargoed, or one person's own: it is not for a channel to read. */
const ownChatOnly = {
  heading: 'Let’s talk in our own chat',
  sentence:
    'What you ask may not be for everyone here. Open Visit Ready in your chats and ask there.',
};

/** A press from a client without Universal Actions is answered by a new message. */
async function answerSubmitted(
  parts: BotParts,
  actor: Actor,
  press: Parameters<typeof answerPress>[2],
): Promise<Parameters<typeof messageActivity>[0]> {
  const outcome = await answerPress(parts, actor, press);
  if (outcome.kind === 'card') return outcome.message;
  return noticeCard({ heading: 'Nothing was changed', sentence: outcome.sentence });
}

/** Teams may move a conversation or the service: every activity refreshes what is on record. */
async function remember(
  parts: BotParts,
  council: string,
  activity: IncomingActivity,
): Promise<void> {
  await rememberInstallation(parts.store, council, {
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    ...channelChange(activity),
  });
  const personId = activity.from.aadObjectId;
  if (isPersonal(activity) && personId !== undefined) {
    const conversationId = activity.conversation.id;
    await rememberConversation(parts.store, council, { personId, conversationId });
  }
  if (activity.type === 'installationUpdate' || activity.type === 'conversationUpdate') {
    parts.onContact(council);
  }
}

/** Only an installation makes a channel one to post to: a mention in passing does not. */
function channelChange(activity: IncomingActivity): {
  added: { id: string; name: string } | null;
  removed: string | null;
} {
  const id = activity.channelData?.channel?.id;
  if (activity.type !== 'installationUpdate' || id === undefined) {
    return { added: null, removed: null };
  }
  const gone = activity.action?.startsWith('remove') === true;
  return gone
    ? { added: null, removed: id }
    : { added: { id, name: channelName(activity) }, removed: null };
}

/** Teams names a channel in either place, and the General channel in none. */
function channelName({ channelData, conversation }: IncomingActivity): string {
  return channelData?.channel?.name ?? conversation.name ?? 'General';
}

/** Installed in somebody's own chat; Teams says the same way when it is removed. */
function isInstalled(activity: IncomingActivity): boolean {
  const added = activity.action === 'add' || activity.action === 'add-upgrade';
  return activity.type === 'installationUpdate' && added && isPersonal(activity);
}

function isPersonal(activity: IncomingActivity): boolean {
  return (activity.conversation.conversationType ?? 'personal') === 'personal';
}

/** Somebody who is not on a staff list that is kept here learns nothing but that. */
function turnedAway(activity: IncomingActivity): Reply {
  const sentence = 'You are not on the staff list. Ask your administrator to add you.';
  if (activity.type === 'invoke') return invokeResponse({ kind: 'sentence', sentence });
  const heading = 'Visit Ready does not know you yet';
  return activity.type === 'message' ? messageActivity(noticeCard({ heading, sentence })) : null;
}
