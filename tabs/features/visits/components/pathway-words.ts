import type { ExpectedVisitView } from '../../../../bot/contract/pathway.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';

/** When something may come, the years said where they differ: "between Fri 14 May 2027 and Sun 14 May 2028", never "on". */
export function windowWords({ from, until }: ExpectedVisitView, now: string): string {
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  return `between ${sayDay(from, until)} and ${sayDay(until, sameYear ? now : from)}`;
}

/** Where today stands in a window. */
export const windowPositions = {
  ahead: 'Not open yet',
  open: 'Open now',
  past: 'Past, and none is recorded',
} as const satisfies Record<ExpectedVisitView['position'], string>;
