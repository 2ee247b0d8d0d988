import type { Measures } from '../application/measures.ts';

/** Counts a delivery that is settled by what became of it: sent, not reached, not needed. */
export function measureDelivery(measures: Measures, { type }: { readonly type: string }): void {
  const [, outcome] = /^delivery\.(.+)$/.exec(type) ?? [];
  if (outcome !== undefined) measures.count('visit_ready.deliveries', 1, outcome);
}
