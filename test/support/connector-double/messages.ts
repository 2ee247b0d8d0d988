/** What a bot may send, as far as the double looks into it. */
export interface OutgoingActivity {
  type: string;
  text?: string;
  summary?: string;
  attachments?: { contentType: string; content?: unknown }[];
  [field: string]: unknown;
}

/** An activity as it stands in a conversation: changed by a PUT, gone after a DELETE. */
export interface KeptActivity {
  id: string;
  conversationId: string;
  activity: OutgoingActivity;
  /** 0 when posted, one more for each update. */
  revision: number;
}

export interface DoublePerson {
  /** The bot's own id of the person, `29:…`. */
  id: string;
  name: string;
  aadObjectId: string;
  userPrincipalName?: string;
  email?: string;
}

export interface DoubleTeam {
  id: string;
  name: string;
  aadGroupId: string;
  channels: { id: string; name: string }[];
}

export type Operation = 'create' | 'send' | 'update' | 'delete' | 'members' | 'team';

/** One request of the bot, and what became of it. */
export interface Call {
  operation: Operation;
  conversationId: string;
  /** The Entra object id of the person in a personal chat. */
  recipient?: string;
  activityId?: string;
  activity?: OutgoingActivity;
  authorization?: string;
  /** The HTTP status answered; 0 when the connection was cut instead. */
  status: number;
  /** Whether Teams took it, whatever was answered. */
  accepted: boolean;
  /** Milliseconds on the double's clock when it came in. */
  at: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a field of JSON that came in, as an object; an empty one when it is anything else. */
export function objectIn(value: unknown, field: string): Record<string, unknown> {
  const found = isRecord(value) ? value[field] : undefined;
  return isRecord(found) ? found : {};
}

/** Reads a field of JSON that came in, as a string. */
export function textIn(value: unknown, field: string): string | undefined {
  const found = isRecord(value) ? value[field] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** Whether JSON that came in has the shape of an activity. */
export function isActivity(value: unknown): value is OutgoingActivity {
  return isRecord(value) && typeof value.type === 'string';
}
