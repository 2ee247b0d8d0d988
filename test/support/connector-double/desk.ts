import { type Answer, refusal } from './answer.ts';
import type { Conversations } from './conversations.ts';
import {
  type DoublePerson,
  type KeptActivity,
  type Operation,
  type OutgoingActivity,
  isActivity,
  objectIn,
  textIn,
} from './messages.ts';
import { type Roster, asMember } from './roster.ts';

/** One request, read and understood, before anything is done about it. */
export interface Request {
  operation: Operation;
  conversationId: string;
  recipient?: string;
  activity?: OutgoingActivity;
  /** Does it, and says what Teams answers when all is well. */
  carryOut(): Done;
}

export interface Done {
  answer: Answer;
  /** The message that was posted, changed or removed. */
  activityId?: string;
}

interface Parts {
  tenantId: string;
  roster: Roster;
  conversations: Conversations;
}

export interface Asked {
  method: string;
  /** What follows `/v3/`, decoded. */
  path: string[];
  query: URLSearchParams;
  body: unknown;
}

const notFound = refusal(404, 'ConversationNotFound', 'Conversation not found.');

/** Understands a request to the Bot Connector (`/v3/…`), or answers why not. */
export function understand(parts: Parts, asked: Asked): Request | Answer {
  const [area, id, part] = asked.path;
  if (area === 'teams' && id !== undefined && asked.method === 'GET') return team(parts, asked);
  if (area !== 'conversations') return refusal(404, 'NotFound');
  if (id === undefined) return asked.method === 'POST' ? create(parts, asked.body) : notFound;
  if (part === 'activities') return activity(parts, asked);
  if (part === 'pagedmembers' || part === 'members') return members(parts, asked);
  return refusal(404, 'NotFound');
}

/** Tells a refusal from a request that was understood. */
export function isAnswer(one: Request | Answer): one is Answer {
  return 'status' in one;
}

function create({ roster, conversations }: Parts, body: unknown): Request | Answer {
  const first = objectIn(body, 'activity');
  const opening = isActivity(first) ? first : undefined;
  const channelId = textIn(objectIn(objectIn(body, 'channelData'), 'channel'), 'id');
  if (channelId !== undefined) {
    if (!roster.hasChannel(channelId)) return notFound;
    if (!opening) return refusal(400, 'BadArgument', 'A new post needs an activity.');
    return {
      operation: 'create',
      conversationId: channelId,
      activity: opening,
      carryOut: () => posted(conversations.post(channelId, opening)),
    };
  }
  const memberId = firstMember(body);
  const person = memberId === undefined ? undefined : roster.person(memberId);
  if (!person) return refusal(403, 'BotNotInConversationRoster', 'The bot is not installed.');
  return openChat(conversations, person, opening);
}

function openChat(
  conversations: Conversations,
  person: DoublePerson,
  opening: OutgoingActivity | undefined,
): Request {
  const chat = conversations.personal(person);
  return {
    operation: 'create',
    conversationId: chat.id,
    recipient: person.aadObjectId,
    ...(opening && { activity: opening }),
    carryOut() {
      if (opening) return posted(conversations.add(chat, opening));
      return { answer: { status: 201, body: { id: chat.id } } };
    },
  };
}

function activity({ conversations }: Parts, asked: Asked): Request | Answer {
  const [, conversationId = '', , activityId] = asked.path;
  const conversation = conversations.find(conversationId);
  if (!conversation) return notFound;
  const recipient = conversation.person?.aadObjectId;
  const about = { conversationId, ...(recipient && { recipient }) };
  const gone = refusal(404, 'ActivityNotFoundInConversation');

  if (asked.method === 'DELETE' && activityId !== undefined) {
    const carryOut = (): Done =>
      conversations.remove(conversationId, activityId)
        ? { answer: { status: 200 }, activityId }
        : { answer: gone };
    return { operation: 'delete', ...about, carryOut };
  }
  const message = asked.body;
  if (!isActivity(message)) return refusal(400, 'BadArgument', 'The activity needs a type.');
  if (asked.method === 'PUT' && activityId !== undefined) {
    const carryOut = (): Done =>
      conversations.update(conversationId, activityId, message)
        ? { answer: { status: 200, body: { id: activityId } }, activityId }
        : { answer: gone };
    return { operation: 'update', ...about, activity: message, carryOut };
  }
  if (asked.method !== 'POST') return refusal(405, 'MethodNotAllowed');
  const carryOut = (): Done => sent(conversations.add(conversation, message));
  return { operation: 'send', ...about, activity: message, carryOut };
}

function members({ roster, conversations, tenantId }: Parts, asked: Asked): Request | Answer {
  const [, conversationId = '', part, memberId] = asked.path;
  const conversation = conversations.find(conversationId);
  if (!conversation) return notFound;
  const present = conversation.person ? [conversation.person] : roster.people();
  const one = memberId === undefined ? undefined : roster.person(memberId);
  const found = one && present.includes(one);
  return {
    operation: 'members',
    conversationId,
    carryOut() {
      if (memberId !== undefined && !found)
        return { answer: refusal(404, 'MemberNotFoundInConversation') };
      if (one) return { answer: { status: 200, body: asMember(one, tenantId) } };
      const page = roster.page(
        present,
        Number(asked.query.get('pageSize')),
        asked.query.get('continuationToken'),
      );
      return { answer: { status: 200, body: part === 'members' ? page.members : page } };
    },
  };
}

function team({ roster }: Parts, asked: Asked): Request | Answer {
  const [, id = '', part] = asked.path;
  const channels = part === 'conversations' ? roster.channels(id) : undefined;
  const body = part === 'conversations' ? channels && { conversations: channels } : roster.team(id);
  if (!body) return refusal(404, 'TeamNotFound');
  return {
    operation: 'team',
    conversationId: id,
    carryOut: () => ({ answer: { status: 200, body } }),
  };
}

function posted(kept: KeptActivity): Done {
  const body = { id: kept.conversationId, activityId: kept.id };
  return { answer: { status: 201, body }, activityId: kept.id };
}

function sent(kept: KeptActivity): Done {
  return { answer: { status: 201, body: { id: kept.id } }, activityId: kept.id };
}

function firstMember(body: unknown): string | undefined {
  const members = (body as { members?: unknown } | undefined)?.members;
  return Array.isArray(members) ? textIn(members[0], 'id') : undefined;
}
