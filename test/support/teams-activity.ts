import type { DoublePerson } from './connector-double/messages.ts';
import type { ConnectorDouble } from './connector-double/start.ts';

/** An activity as Teams posts it to a bot. */
export interface TeamsActivity {
  type: string;
  serviceUrl: string;
  /** Overrides the place's conversation: the post that a button stands in. */
  conversationId?: string;
  [field: string]: unknown;
}

/** Who is where: in a personal chat with the bot, or in a channel. */
export interface Place {
  person: DoublePerson;
  channel?: { id: string; name: string };
}

const clientInfo = {
  type: 'clientInfo',
  locale: 'en-GB',
  country: 'GB',
  platform: 'Web',
  timezone: 'Europe/London',
};

let lastId = 0;

/** Completes an activity with what Teams always sends along. */
export function teamsActivity(
  double: ConnectorDouble,
  place: Place,
  activity: Partial<TeamsActivity>,
): TeamsActivity {
  const { conversationId, ...content } = activity;
  const { tenantId, botId, team } = double.options;
  const { person, channel } = place;
  lastId += 1;
  return {
    type: 'message',
    id: `f:${lastId}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: double.serviceUrl,
    from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: `28:${botId}`, name: 'Visit Ready' },
    conversation: {
      id: conversationId ?? (channel ? threadOf(channel, activity) : double.chatOf(person)),
      conversationType: channel ? 'channel' : 'personal',
      tenantId,
      ...(channel && { isGroup: true, name: channel.name }),
    },
    channelData: {
      tenant: { id: tenantId },
      ...(channel && {
        team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
        channel: { id: channel.id },
      }),
    },
    locale: 'en-GB',
    entities: [clientInfo],
    ...content,
  };
}

/** A message in a channel starts a post of its own; whatever else happens there has the channel's id. */
function threadOf(channel: { id: string }, activity: Partial<TeamsActivity>): string {
  return activity.type === 'message' ? `${channel.id};messageid=${lastId}` : channel.id;
}

/** A message that mentions the bot, as one in a channel must for the bot to get it. */
export function mentioning(double: ConnectorDouble, text: string): Partial<TeamsActivity> {
  const mentioned = { id: `28:${double.options.botId}`, name: 'Visit Ready' };
  const mention = { type: 'mention', text: '<at>Visit Ready</at>', mentioned };
  return { text: `<at>Visit Ready</at> ${text}`, entities: [mention, clientInfo] };
}
