import type { FollowUpsAsked } from '../../cards/follow-ups-heading.ts';
import type { FollowUpList } from '../../contract/follow-up-filter.ts';
import type { Command } from '../command.ts';
import { showFollowUps } from '../show-follow-ups.ts';

const followUp = String.raw`follow[- ]?ups?\b`;
const lists: readonly (readonly [words: RegExp, list: FollowUpList])[] = [
  [/\b(?:has|have) left\b|\bleavers?\b/i, 'owner-left'],
  [/\bclocks?\b/i, 'clock-missed'],
  [/\b(overdue|late|behind)\b/i, 'overdue'],
  [/\bred\b/i, 'red'],
  [/\b(waiting|waits?|await\w*|to be agreed|to agree)\b/i, 'awaiting-agreement'],
  [/\b(closed|done|finished|completed)\b/i, 'closed'],
  [/\bin progress\b/i, 'in-progress'],
  [/\bnot started\b/i, 'open'],
];
const kind =
  '(?:overdue|late|red|missed clock|closed|done|finished|completed|open|waiting|priority|priority action)';
const opening = `(?:(?:my|the|our|all|any|show|list|me|what|which|how many|are there|are|is|${kind})\\s+)*`;
const name = String.raw`(?<name>\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,4})`;

const asked = [
  new RegExp(String.raw`^\s*${opening}${followUp}`, 'iu'),
  new RegExp(String.raw`^\s*${name}[’']s\s+${opening}${followUp}`, 'iu'),
];
/** "Follow-ups for Joe", "Joe’s late follow-ups", "which follow-ups does Joe have". */
const named = [
  new RegExp(String.raw`^\s*${name}[’']s\s+${opening}${followUp}`, 'iu'),
  new RegExp(String.raw`${followUp}\s+(?:do|does)\s+${name}\s+(?:still\s+)?(?:have|own)\b`, 'iu'),
  new RegExp(
    String.raw`${followUp}.*?\b(?:for|of|on|about|owned by|belonging to)\s+(?:(?:the|this|that|our)\s+)?${name}[\s?.!]*$`,
    'iu',
  ),
];

/** What came of the findings: one's own, somebody's, the overdue ones, those of a theme. */
export const followUps: Command = {
  name: 'follow-ups',
  matches: (text) => asked.some((words) => words.test(text)),
  run: (chat, { actor, text }) => showFollowUps(chat, actor, { ...askedIn(text), from: 0 }),
};

/** "Waiting for agreement" says which list, and of nobody called Agreement. */
const forAgreement = /\bfor (?:an )?agreement\b/i;

function askedIn(text: string): FollowUpsAsked {
  const of = text.replace(forAgreement, '');
  const said = named.map((words) => words.exec(of)?.groups?.name).find(Boolean) ?? '';
  const isSelf = /^(me|myself|mine)$/i.test(said);
  const priority = /\bpriority( actions?)?\b|\bapas?\b/i;
  return {
    mine: isSelf || /\b(my|mine)\b/i.test(text),
    show: lists.find(([words]) => words.test(text))?.[1] ?? 'all',
    about: isSelf || priority.test(said) ? '' : said,
    priority: priority.test(text),
  };
}
