import { visitTypeTitles, type Visit } from '../../domain/visits/visit.ts';

/** "Focused visit: care leavers". */
export function visitTitle({ type, themeTitle, seriesNumber }: Visit): string {
  const number = seriesNumber === null ? '' : ` ${seriesNumber}`;
  return `${visitTypeTitles[type]}${number}${themeTitle === null ? '' : `: ${themeTitle}`}`;
}
