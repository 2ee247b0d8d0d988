import { checklistCard, type ChecklistFilter } from '../../cards/checklist-card.ts';
import type { Actor } from '../../application/actor.ts';
import { DomainError } from '../../domain/errors.ts';
import type { ChatParts } from '../chat-parts.ts';
import type { Command } from '../command.ts';
import { ownerTyped } from '../owner-typed.ts';
import { spokenVisit } from '../spoken-visit.ts';

const filters: readonly (readonly [words: RegExp, show: ChecklistFilter])[] = [
  [/\b(overdue|late)\b/i, 'overdue'],
  [/\bblocked\b/i, 'blocked'],
  [/\b(unowned|(no|without)( an)? owner)\b/i, 'unowned'],
  [/\bopen\b/i, 'open'],
  [/\bdone\b/i, 'done'],
];

const status = '(?:open|overdue|late|blocked|done)';
const name = String.raw`(?<name>\p{L}[\p{L}-]*(?:\s(?!still\b)\p{L}[\p{L}-]*)?)`;
/** "Tom’s overdue items", "what does Tom still have to do". */
const somebodys = [
  new RegExp(String.raw`^\s*${name}[’']s\s+(?:${status}\s+)?(?:items|checklist)\b`, 'iu'),
  new RegExp(
    String.raw`^\s*what does\s+${name}\s+(?:still\s+)?(?:have|need)\s+(?:left\s+)?to do\b`,
    'iu',
  ),
];
/** "Items of Tom", "checklist Tom": what is named may be a visit, too. */
const ofSomebody = new RegExp(
  String.raw`\b(?:checklist|items)\s+(?:(?:of|for|with)\s+)?${name}\s*\?*\s*$`,
  'iu',
);

/** Every shared item of the visit, with filters; "overdue items" and "Tom’s items" show those alone. */
export const checklist: Command = {
  name: 'checklist',
  matches: (text) =>
    /^\s*((which|what|any|the|our|all|whole|overdue|late|blocked|unowned|open|done)\s+)*(checklist|items)\b/i.test(
      text,
    ) ||
    somebodys.some((words) => words.test(text)) ||
    /^\s*(what|what[’']s|is anything|anything)( is)? (overdue|late|blocked)\s*\?*\s*$/i.test(text),
  async run(chat, { actor, text }) {
    const { useCases, store, links } = chat;
    const visit = await spokenVisit(store, actor.council, text);
    const view = await useCases.showReadiness(actor, visit.id);
    const show = filters.find(([words]) => words.test(text))?.[1] ?? 'all';
    return checklistCard(view, { show, page: 0, owner: await ownerIn(chat, actor, text) }, links);
  },
};

/** @throws DomainError `not-found` where somebody is named whom nobody, or several, are called */
async function ownerIn(chat: ChatParts, actor: Actor, text: string): Promise<string | undefined> {
  const said = somebodys.map((words) => words.exec(text)?.groups?.name).find(Boolean);
  const named = said ?? ofSomebody.exec(text)?.groups?.name;
  if (named === undefined) return undefined;
  const { id, problem } = await ownerTyped(chat, actor, named);
  if (problem === null) return id;
  if (said === undefined) return undefined;
  throw new DomainError('not-found', problem);
}
