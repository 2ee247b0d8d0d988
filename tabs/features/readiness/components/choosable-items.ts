import type { ItemView, ReadinessView } from '../../../../bot/contract/readiness.ts';

/**
 * Whether somebody may change an item along with others: whoever runs the visit any that is open, and
 * an owner their own, to ask somebody to take them over.
 */
export function isChoosable(
  { mayChangeItems }: Pick<ReadinessView, 'mayChangeItems'>,
  { standing, owner }: Pick<ItemView, 'standing' | 'owner'>,
  viewerId: string | null,
): boolean {
  if (standing === 'done' || standing === 'not-applicable') return false;
  return mayChangeItems || (owner !== null && owner.id === viewerId);
}
