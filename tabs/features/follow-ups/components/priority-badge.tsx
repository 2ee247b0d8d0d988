import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { KindBadge } from '../../../components/kind-badge.tsx';

/** Says of a follow-up that its finding is an area for priority action: clocks of the law run for it. */
export function PriorityBadge({ followUp: { findingKind } }: { followUp: FollowUpView }) {
  return findingKind === 'priority-action' ? <KindBadge kind={findingKind} /> : null;
}
