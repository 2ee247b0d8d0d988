import type { Refusal } from '../domain/telling/after-refusal.ts';
import type { About } from '../domain/telling/about.ts';
import type { DocumentStore } from './document-store.ts';

/** Tells the time; nothing else does. `now` is an ISO instant in UTC. */
export interface Clock {
  now(): string;
}

/** Makes ids. Event ids sort in the order in which they were made; the others cannot be guessed. */
export interface Ids {
  event(): string;
  random(): string;
}

/** Static messages, values apart; never names, message text or tokens. */
export interface Logger {
  debug(values: object, message: string): void;
  info(values: object, message: string): void;
  warn(values: object, message: string): void;
  error(values: object, message: string): void;
}

/** Keeps what nobody may read in the store: addresses that are secrets, and secrets. */
export interface Seal {
  seal(text: string): string;
  open(sealed: string): string;
}

/** What every use-case is made from. */
export interface Parts {
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** An Adaptive Card, ready to send, with the text that the phone's notification shows. */
export interface Message {
  readonly card: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/** Where a conversation is kept by the chat service. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** Sends into chat. Every method makes one or two requests and throws MessageRefused on a refusal. */
export interface Messenger {
  /** Opens (or finds again) a person's own chat with the bot and returns the conversation's id. */
  openChat(request: {
    council: string;
    serviceUrl: string;
    botId: string;
    userId: string;
  }): Promise<string>;
  /** Returns the id by which the message can be updated later. */
  send(address: Address, message: Message): Promise<string>;
  /** Starts a thread in a channel; the address's conversation is the channel's id. */
  post(address: Address, message: Message): Promise<{ conversationId: string; activityId: string }>;
  update(address: Address, activityId: string, message: Message): Promise<void>;
}

/** Installs the app for people who do not have it. */
export interface Installer {
  /**
   * Installs the app in somebody's own chat, unless it is there, and returns the chat's id.
   * @throws MessageRefused
   */
  install(request: { council: string; entraId: string }): Promise<string>;
}

/** Somebody in a team, as Teams knows them; guests and bots are none. */
export interface TeamMember {
  readonly entraId: string;
  /** Teams' id of the person for this bot (`29:…`). */
  readonly teamsUserId: string;
  readonly name: string;
  /** In small letters; null where Teams does not say. */
  readonly address: string | null;
}

/** Reads teams. */
export interface TeamDirectory {
  /**
   * All members of the team whose conversation it is. Rejects when it is stopped on the way.
   * @throws MessageRefused
   */
  members(
    team: Address & { readonly council: string },
    stopping: AbortSignal,
  ): Promise<readonly TeamMember[]>;
}

/** The chat service said no, or did not answer. */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The chat service answered ${refusal.status}`);
    this.refusal = refusal;
  }
}

/** What a message says depends on the reader, so it is made when it is sent. */
export interface Announcer {
  /** Null when there is nothing left to say: what it is about has been done, or is off or over. */
  toPerson(place: VisitPlace, personId: string, about: About): Promise<Message | null>;
  toChannel(place: VisitPlace, about: About): Promise<Message>;
}

export interface VisitPlace {
  readonly council: string;
  readonly visitId: string;
}
