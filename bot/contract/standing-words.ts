import type { Standing } from './readiness.ts';

/** The states' names, one wording for cards and pages. */
export const standingTitles = {
  overdue: 'Overdue',
  blocked: 'Blocked',
  'in-hand': 'In hand',
  done: 'Done',
  'not-applicable': 'Not applicable',
} as const satisfies Record<Standing, string>;

/** The findings' kinds, one wording for cards and pages. */
export const findingKindTitles = {
  strength: 'Strength',
  'area-for-improvement': 'Area for improvement',
  'priority-action': 'Area for priority action',
  headline: 'Headline finding',
} as const;

/** The findings' kinds, in the order in which they are offered. */
export const findingKinds = Object.keys(
  findingKindTitles,
) as readonly (keyof typeof findingKindTitles)[];
