import type { Command } from '../command.ts';
import { showFollowUps } from '../show-follow-ups.ts';

/** What came of the findings; `my follow-ups` are those that the person owns or deputises for. */
export const followUps: Command = {
  name: 'follow-ups',
  matches: (text) =>
    /^\s*(my |the |our |all |open )*follow[- ]?ups?\b/i.test(text) ||
    /^\s*(what|which|any|how many|are there)( any| are)? ?(the |our |my |open )*follow[- ]?ups( are (mine|open|late|overdue|there))?\s*\?*\s*$/i.test(
      text,
    ),
  run: (chat, { actor, text }) =>
    showFollowUps(chat, actor, { mine: /\b(my|mine)\b/i.test(text), from: 0 }),
};
