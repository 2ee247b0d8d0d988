import type { ReadinessView } from '../../../../bot/contract/readiness.ts';

type Reach = ReadinessView['reach'];

/** What there is to say where nothing needs attention. */
export function calmWords(reach: Reach): string {
  return reach.sent === reach.everyone
    ? 'Nothing is overdue or blocked, and everyone has been reached.'
    : 'Nothing is overdue or blocked.';
}

/** What follows from how many were not reached; whoever waits for a wave is not reached yet. */
export function notReachedWords({ notReached, sent, everyone }: Reach): string {
  if (notReached > 0) return 'Phone them';
  return sent === everyone ? 'Nobody is left out' : 'Nobody so far';
}
