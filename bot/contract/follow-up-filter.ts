import { z } from 'zod';
import type { FollowUpView } from './follow-up.ts';
import { followUpStateTitles, letterWords } from './follow-up-words.ts';
import { hasWords } from './has-words.ts';

/**
 * The lists that follow-ups are looked at by. What is overdue, has a missed clock, is red for either, or
 * was reopened is on another as well.
 */
export const followUpLists = [
  'all',
  'overdue',
  'clock-missed',
  'red',
  'owner-left',
  'open',
  'in-progress',
  'awaiting-agreement',
  'closed',
] as const;
export type FollowUpList = (typeof followUpLists)[number];

export const followUpListTitles = {
  all: 'All',
  overdue: 'Overdue',
  'clock-missed': 'Clock missed',
  red: 'Red',
  'owner-left': 'Owner has left',
  open: followUpStateTitles.open,
  'in-progress': followUpStateTitles['in-progress'],
  'awaiting-agreement': followUpStateTitles['awaiting-agreement'],
  closed: followUpStateTitles.closed,
} as const satisfies Record<FollowUpList, string>;

const words = z.string().max(200).catch('');

/** What an address asks for; what it does not say, or says wrongly, narrows nothing. */
export const followUpFilterSchema = z.object({
  show: z.enum(followUpLists).catch('all'),
  /** Any words of action, finding, letter, next, owner or deputy. */
  find: words,
  /** The owner's name. */
  owner: words,
  /** The theme's title. */
  theme: words,
  /** The letter by title and day. */
  letter: words,
});
export type FollowUpFilter = z.infer<typeof followUpFilterSchema>;

export function isOnFollowUpList(list: FollowUpList, followUp: FollowUpView): boolean {
  const { state } = followUp;
  if (list === 'all') return true;
  if (list === 'overdue') return followUp.overdue;
  if (list === 'clock-missed') return hasMissedClock(followUp);
  if (list === 'owner-left') return followUp.ownerLeft;
  if (list === 'red') return followUp.rating?.colour === 'red';
  if (list === 'open') return state === 'open' || state === 'reopened';
  return state === list;
}

/** Whether the day of a statutory clock has passed with nothing recorded as sent. */
function hasMissedClock({ state, clocks }: FollowUpView): boolean {
  return state !== 'closed' && clocks.some((clock) => clock.state === 'overdue');
}

/** Whether a follow-up is let through by all of a filter but its list. */
export function isFollowUpFound(followUp: FollowUpView, filter: FollowUpFilter): boolean {
  const { action, findingText, next, owner, deputy, themeTitle } = followUp;
  if (filter.owner !== '' && owner.name !== filter.owner) return false;
  if (filter.theme !== '' && themeTitle !== filter.theme) return false;
  const letter = letterWords(followUp);
  if (filter.letter !== '' && letter !== filter.letter) return false;
  return hasWords(
    [action, findingText, letter, next, owner.name, deputy?.name ?? null],
    filter.find,
  );
}

/** "overdue, Aisha Rahman, care leavers, “plans”"; nothing where everything is let through. */
export function filterWords({ show, find, owner, theme, letter }: FollowUpFilter): string {
  const said = find.trim() === '' ? '' : `“${find.trim()}”`;
  const list = show === 'all' ? '' : followUpListTitles[show].toLowerCase();
  return [list, owner, theme, letter, said].filter((some) => some !== '').join(', ');
}
