import type { Readiness } from '../application/show-readiness.ts';
import type { ReadinessView } from '../contract/readiness.ts';

/** Readiness as the tab reads it: thousands of names are for whoever opens their list. */
export function shownReadiness(readiness: Readiness): ReadinessView {
  // JSON leaves out what is undefined.
  const withoutNames = { ...readiness.reach, people: undefined };
  return { ...readiness, reach: withoutNames };
}
