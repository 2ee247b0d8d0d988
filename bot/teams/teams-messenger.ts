import { setTimeout as sleep } from 'node:timers/promises';
import type { ConversationParameters } from 'botbuilder';
import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import type { Messenger } from '../application/ports.ts';
import { createConnections } from './connections.ts';
import { messageActivity } from './message-activity.ts';
import { asRefusal } from './refusal.ts';

type Conversations = ConnectorClient['conversations'];

/** Sends through the Bot Connector, outside any turn. */
export function createTeamsMessenger(
  authentication: BotFrameworkAuthentication,
  appId: string,
): Messenger {
  const connect = createConnections(authentication, appId);

  /** One request to the service at an address, its refusal in our own terms. */
  function ask<Result>(
    serviceUrl: string,
    request: (conversations: Conversations) => Promise<Result>,
  ): Promise<Result> {
    return asRefusal(async () =>
      answeredInTime(async () => request((await connect(serviceUrl)).conversations)),
    );
  }

  return {
    openChat: ({ council, serviceUrl, botId, userId }) =>
      ask(serviceUrl, async (conversations) => {
        const chat = { bot: { id: botId }, members: [{ id: userId }] };
        const tenant = { tenantId: council, channelData: { tenant: { id: council } } };
        const opened = await conversations.createConversation(parameters({ ...chat, ...tenant }));
        return opened.id;
      }),
    send: ({ serviceUrl, conversationId }, message) =>
      ask(serviceUrl, async (conversations) => {
        const activity = messageActivity(message);
        return (await conversations.sendToConversation(conversationId, activity)).id;
      }),
    post: ({ serviceUrl, conversationId }, message) =>
      ask(serviceUrl, async (conversations) => {
        const thread = { channelData: { channel: { id: conversationId } } };
        const activity = messageActivity(message);
        const posted = await conversations.createConversation(
          parameters({ isGroup: true, ...thread, activity }),
        );
        return { conversationId: posted.id, activityId: posted.activityId };
      }),
    update: ({ serviceUrl, conversationId }, activityId, message) =>
      ask(serviceUrl, async (conversations) => {
        await conversations.updateActivity(conversationId, activityId, messageActivity(message));
      }),
  };
}

/** A request that is not answered by then counts as lost, in milliseconds. */
const patience = 20_000;

async function answeredInTime<Result>(request: () => Promise<Result>): Promise<Result> {
  const done = new AbortController();
  const late = sleep(patience, undefined, { signal: done.signal }).then(() => {
    throw new Error('The chat service did not answer');
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([request(), late]);
  } finally {
    done.abort();
  }
}

/** The SDK's type asks for more fields than the service does. */
function parameters(given: object): ConversationParameters {
  return { isGroup: false, ...given } as ConversationParameters;
}
