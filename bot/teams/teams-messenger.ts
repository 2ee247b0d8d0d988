import {
  AuthenticationConstants,
  ClaimsIdentity,
  type BotFrameworkAuthentication,
  type ConnectorClient,
} from 'botframework-connector';
import type { Messenger } from '../application/ports.ts';
import { messageActivity } from './message-activity.ts';
import { asRefusal } from './refusal.ts';

/** Sends through the Bot Connector, outside any turn. */
export function createTeamsMessenger(
  authentication: BotFrameworkAuthentication,
  appId: string,
): Messenger {
  const clients = new Map<string, Promise<ConnectorClient>>();

  function clientFor(serviceUrl: string): Promise<ConnectorClient> {
    const known = clients.get(serviceUrl);
    if (known !== undefined) return known;
    const client = connect(authentication, appId, serviceUrl);
    clients.set(serviceUrl, client);
    // A connection that failed must not fail for ever.
    client.catch(() => clients.delete(serviceUrl));
    return client;
  }

  return {
    openChat: ({ council, serviceUrl, botId, userId }) =>
      asRefusal(async () => {
        const { conversations } = await clientFor(serviceUrl);
        const opened = await conversations.createConversation({
          isGroup: false,
          bot: { id: botId, name: '' },
          members: [{ id: userId, name: '' }],
          tenantId: council,
          channelData: { tenant: { id: council } },
        } as Parameters<typeof conversations.createConversation>[0]);
        return opened.id;
      }),
    send: ({ serviceUrl, conversationId }, message) =>
      asRefusal(async () => {
        const { conversations } = await clientFor(serviceUrl);
        const sent = await conversations.sendToConversation(conversationId, messageActivity(message));
        return sent.id;
      }),
    post: ({ serviceUrl, conversationId }, message) =>
      asRefusal(async () => {
        const { conversations } = await clientFor(serviceUrl);
        const posted = await conversations.createConversation({
          isGroup: true,
          channelData: { channel: { id: conversationId } },
          activity: messageActivity(message),
        } as Parameters<typeof conversations.createConversation>[0]);
        return { conversationId: posted.id, activityId: posted.activityId };
      }),
    update: ({ serviceUrl, conversationId }, activityId, message) =>
      asRefusal(async () => {
        const { conversations } = await clientFor(serviceUrl);
        await conversations.updateActivity(conversationId, activityId, messageActivity(message));
      }),
  };
}

async function connect(
  authentication: BotFrameworkAuthentication,
  appId: string,
  serviceUrl: string,
): Promise<ConnectorClient> {
  const claims = [
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ];
  const identity = new ClaimsIdentity(appId === '' ? [] : claims, true);
  const factory = authentication.createConnectorFactory(identity);
  return factory.create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope);
}
