import { sayDay } from '../../contract/spoken-time.ts';
import { visitTypeTitles, type Visit } from '../../domain/visits/visit.ts';

/** "Focused visit: care leavers". */
export function visitTitle({ type, themeTitle, seriesNumber }: Visit): string {
  const number = seriesNumber === null ? '' : ` ${seriesNumber}`;
  return `${visitTypeTitles[type]}${number}${themeTitle === null ? '' : `: ${themeTitle}`}`;
}

/** The same with the day of the call, which tells visits of one kind and theme apart. */
export function datedVisitTitle(visit: Visit, now: string): string {
  return `${visitTitle(visit)}, ${sayDay(visit.call, now)}`;
}
