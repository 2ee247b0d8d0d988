import { CHECK_FRAMEWORK } from '../domain/framework/basis.ts';
import type { ItemView } from './readiness.ts';
import { sayMoment } from './spoken-time.ts';

interface Resting {
  readonly basis: 'verified' | 'default' | null;
}

interface Rested {
  readonly basis: 'verified' | 'default';
  readonly source: string | null;
}

/** " (check against the current framework)": what is said behind a date that a default rule gave. */
export function checkWords({ basis }: Resting): string {
  return basis === 'default' ? ` (${CHECK_FRAMEWORK})` : '';
}

/** "Tue 30 Jan, 5:00 pm": when an item is due, and whether to check that; empty while it has no date. */
export function sayDue(item: Pick<ItemView, 'due' | 'basis'>, now: string): string {
  return item.due === null ? '' : `${sayMoment(item.due, now)}${checkWords(item)}`;
}

/** What a statement rests on, with the advice that every default carries. */
export function basisWords({ basis, source }: Rested): string {
  if (basis === 'verified') return `Verified: ${source ?? 'source not named'}`;
  const advice = `Default: ${CHECK_FRAMEWORK}`;
  return source === null ? advice : `${advice}. ${source}`;
}
