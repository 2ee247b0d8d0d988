import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';

/** What the viewer may change; a closed follow-up stays as it is until it is reopened. */
export function mayWhileOpen({ followUp, may }: FollowUpDetail) {
  const isOpen = followUp.state !== 'closed';
  return { progress: isOpen && may.progress, edit: isOpen && may.edit };
}
