import type { Command } from '../../bot/teams/command.ts';
import type { AppManifest } from '../app-manifest.ts';

/** Characters that fit a line of Teams' command menu; the limits of every schema up to 1.20. */
const longest = { title: 32, description: 128 };

type Answering = Pick<Command, 'name' | 'matches' | 'unlisted'>;

/** Where the command menus and what the bot answers differ. @param commands in the bot's order */
export function commandFaults(manifest: AppManifest, commands: readonly Answering[]): string[] {
  const bot = manifest.bots?.[0];
  const lists = bot?.commandLists ?? [];
  const listed = lists.flatMap((list) => list.commands);
  const unanswered = listed
    .filter(({ title }) => commands.find((one) => one.matches(title))?.name !== title)
    .map(({ title }) => `command “${title}”: the bot has no such command, or another answers it`);
  const unlisted = commands
    .filter(({ unlisted }) => unlisted !== true)
    .filter(({ name }) => !listed.some(({ title }) => title === name))
    .map(({ name }) => `command “${name}”: the bot answers it, but no menu lists it`);
  const withoutMenu = (bot?.scopes ?? [])
    .filter((scope) => lists.filter((list) => list.scopes.includes(scope)).length !== 1)
    .map((scope) => `bots[0].commandLists: scope ${scope} must have exactly one menu`);
  const beyondBot = lists
    .flatMap((list) => list.scopes)
    .filter((scope) => bot?.scopes.includes(scope) !== true)
    .map((scope) => `bots[0].commandLists: scope ${scope} is not one of the bot’s`);
  return [...unanswered, ...unlisted, ...withoutMenu, ...beyondBot, ...listed.flatMap(tooLong)];
}

function tooLong(command: { title: string; description: string }): string[] {
  return (['title', 'description'] as const)
    .filter((part) => command[part].length > longest[part])
    .map((part) => `command “${command.title}”: its ${part} exceeds ${longest[part]} characters`);
}
