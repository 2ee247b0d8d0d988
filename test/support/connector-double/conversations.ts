import type { DoublePerson, KeptActivity, OutgoingActivity } from './messages.ts';

interface Conversation {
  id: string;
  person?: DoublePerson;
  activities: KeptActivity[];
}

export interface Conversations {
  /** The one chat between the bot and this person; the same each time. */
  personal(person: DoublePerson): Conversation;
  /** A new post: its conversation id is the channel's with the post's id. */
  post(channelId: string, activity: OutgoingActivity): KeptActivity;
  add(conversation: Conversation, activity: OutgoingActivity): KeptActivity;
  find(id: string): Conversation | undefined;
  update(id: string, activityId: string, activity: OutgoingActivity): boolean;
  remove(id: string, activityId: string): boolean;
  /** What stands in a conversation, oldest first; for a channel id, in all of its posts. */
  activities(id: string): KeptActivity[];
  /** Empties the chats, which go on existing. */
  clear(): void;
}

/** The chats and channel posts of one bot, as Teams would show them. */
export function createConversations(isChannel: (id: string) => boolean): Conversations {
  const all = new Map<string, Conversation>();
  let lastId = 1_700_000_000_000;

  function keep(conversation: Conversation, kept: KeptActivity): KeptActivity {
    conversation.activities.push(kept);
    all.set(conversation.id, conversation);
    return kept;
  }

  function nextId(): string {
    lastId += 1;
    return String(lastId);
  }

  function find(id: string): Conversation | undefined {
    const found = all.get(id);
    if (found ?? !isChannel(channelOf(id))) return found;
    // The channel itself, or a post that a person began.
    const unseen = { id, activities: [] };
    if (!isChannel(id)) all.set(id, unseen);
    return unseen;
  }

  function post(channelId: string, activity: OutgoingActivity): KeptActivity {
    const id = nextId();
    const conversation = { id: `${channelId};messageid=${id}`, activities: [] };
    return keep(conversation, { id, conversationId: conversation.id, activity, revision: 0 });
  }

  function keptIn(id: string, activityId: string): KeptActivity | undefined {
    // Teams takes the channel's own id as well as the post's for a message in the channel.
    return activitiesOf(id).find((kept) => kept.id === activityId);
  }

  function activitiesOf(id: string): KeptActivity[] {
    const found = all.get(id);
    if (found ?? !isChannel(id)) return [...(found?.activities ?? [])];
    return [...all.values()]
      .filter((one) => one.id.startsWith(`${id};`))
      .flatMap((one) => one.activities)
      .sort((a, b) => a.id.localeCompare(b.id));
  }

  return {
    personal(person) {
      const id = `a:${person.aadObjectId}`;
      const found = all.get(id) ?? { id, person, activities: [] };
      all.set(id, found);
      return found;
    },
    post,
    add(conversation, activity) {
      if (isChannel(conversation.id)) return post(conversation.id, activity);
      const id = nextId();
      return keep(conversation, { id, conversationId: conversation.id, activity, revision: 0 });
    },
    find,
    update(id, activityId, activity) {
      const kept = keptIn(id, activityId);
      if (!kept) return false;
      kept.activity = activity;
      kept.revision += 1;
      return true;
    },
    remove(id, activityId) {
      const kept = keptIn(id, activityId);
      const home = kept && all.get(kept.conversationId);
      if (!home) return false;
      home.activities = home.activities.filter((one) => one !== kept);
      return true;
    },
    activities: activitiesOf,
    clear() {
      for (const one of all.values()) one.activities = [];
    },
  };
}

function channelOf(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}
