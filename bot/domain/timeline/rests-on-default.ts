import type { Timeline } from './timeline.ts';

/**
 * Whether a day of fieldwork rests on a default rule, and with it whatever is counted from there; of
 * a yearly event, which has no fieldwork, whether any date does.
 */
export function restsOnDefault({ milestones }: Pick<Timeline, 'milestones'>): boolean {
  const fieldwork = milestones.filter(({ key }) => /^fieldwork-(?:start|end)$/.test(key));
  const leading = fieldwork.length === 0 ? milestones : fieldwork;
  return leading.some(({ basis }) => basis === 'default');
}
