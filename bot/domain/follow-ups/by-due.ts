import type { FollowUp } from './follow-up.ts';

type Placed = Pick<FollowUp, 'state' | 'due'>;

/** Open ones first, the first due first: what needs somebody stands above what is done. */
export function byDue(a: Placed, b: Placed): number {
  return Number(a.state === 'closed') - Number(b.state === 'closed') || a.due.localeCompare(b.due);
}
