import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import type { ChatParts } from './chat-parts.ts';

/** Something that people type. Each command has one file in bot/teams/commands/. */
export interface Command {
  readonly name: string;
  /** Understood, and not in Teams' menu, which takes twelve. */
  readonly unlisted?: true;
  /** Whether the text asks for it; commands are asked in order, the first that says yes runs. */
  matches(text: string): boolean;
  run(chat: ChatParts, said: { actor: Actor; text: string }): Promise<Message>;
}
