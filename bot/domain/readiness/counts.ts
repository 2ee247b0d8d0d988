import { standingOf, type Item, type Standing } from './item.ts';

export type StandingCounts = Record<Standing | 'total', number>;

/**
 * How many items stand where.
 * @param lateAt ISO instant by which they are late; null where nothing is
 */
export function countStandings(items: readonly Item[], lateAt: string | null): StandingCounts {
  const counts: StandingCounts = {
    overdue: 0,
    blocked: 0,
    'in-hand': 0,
    done: 0,
    'not-applicable': 0,
    total: items.length,
  };
  for (const item of items) counts[standingOf(item, lateAt)] += 1;
  return counts;
}

/** Done as a share of all that applies, in whole per cent, rounded down: 100 means every one. */
export function percentDone(counts: StandingCounts): number {
  const applicable = counts.total - counts['not-applicable'];
  return applicable === 0 ? 100 : Math.floor((100 * counts.done) / applicable);
}
