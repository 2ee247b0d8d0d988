import type { VisitSummary } from '../../bot/contract/visit.ts';

const underWay: readonly string[] = ['called', 'preparing', 'fieldwork', 'awaiting-letter'];

/** Whether a visit still has work before its letter: the one that the tab opens with. */
export function isUnderWay(visit: Pick<VisitSummary, 'state'>): boolean {
  return underWay.includes(visit.state);
}
