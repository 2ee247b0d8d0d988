import type { VisitSummary } from './visit.ts';

/** "Focused visit: care leavers". */
export function visitTitle(visit: Pick<VisitSummary, 'typeTitle' | 'themeTitle'>): string {
  return visit.themeTitle === null ? visit.typeTitle : `${visit.typeTitle}: ${visit.themeTitle}`;
}
