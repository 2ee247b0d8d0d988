import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Person } from '../../domain/people/person.ts';

/** What is still to be done and belongs to nobody who works there. */
export function ofLeavers(followUps: readonly FollowUp[], staff: readonly Person[]): FollowUp[] {
  const there = new Set(staff.map(({ id }) => id));
  return followUps.filter(({ state, ownerId }) => state !== 'closed' && !there.has(ownerId));
}
