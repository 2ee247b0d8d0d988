import { capital } from '../../../../bot/contract/capital.ts';
import { letterWords } from '../../../../bot/contract/follow-up-words.ts';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';

/** By what follow-ups are put together: its key, its word, and what a follow-up has of it. */
export const groupings = [
  { key: 'theme', word: 'theme', of: ({ themeTitle }) => capital(themeTitle ?? 'no theme') },
  { key: 'owner', word: 'owner', of: ({ owner }) => owner.name },
  { key: 'letter', word: 'letter', of: letterWords },
  { key: 'board', word: 'reviewer', of: ({ reviewingBody }) => reviewingBody ?? 'Nobody named' },
] as const satisfies readonly {
  key: string;
  word: string;
  of: (followUp: FollowUpView) => string;
}[];
export type Grouping = (typeof groupings)[number]['key'];

export const progressParts = ['closed', 'green', 'amber', 'red'] as const;
export type ProgressPart = (typeof progressParts)[number];

export interface ProgressGroup {
  title: string;
  counts: Readonly<Record<ProgressPart, number>>;
}

/** How many follow-ups of each group are closed, and how the others are rated, the most first. */
export function progressBy(followUps: readonly FollowUpView[], by: Grouping): ProgressGroup[] {
  const { of } = groupings.find(({ key }) => key === by) ?? groupings[0];
  return [...Map.groupBy(followUps, of)]
    .map(([title, group]) => ({ title, counts: countsOf(group) }))
    .sort((a, b) => totalOf(b) - totalOf(a) || a.title.localeCompare(b.title, 'en-GB'));
}

export function totalOf({ counts }: ProgressGroup): number {
  return progressParts.reduce((sum, part) => sum + counts[part], 0);
}

function countsOf(group: readonly FollowUpView[]): ProgressGroup['counts'] {
  const of = (part: ProgressPart) =>
    group.filter(({ rating }) => (rating?.colour ?? 'closed') === part).length;
  return { closed: of('closed'), green: of('green'), amber: of('amber'), red: of('red') };
}
