import type { VisitSummary } from './visit.ts';

const underWay: readonly string[] = ['called', 'preparing', 'fieldwork', 'awaiting-letter'];

/**
 * The visit that a page is about: the one that is asked for, or the one under way. Practice and
 * yearly events give way to a real visit; a deferred one is better than none.
 * @param visits the latest call first
 */
export function visitInView(
  visits: readonly VisitSummary[],
  asked: string | null,
): VisitSummary | undefined {
  const real = visits.filter(({ drill, yearlyEvent }) => !drill && !yearlyEvent);
  return (
    visits.find(({ id }) => id === asked) ??
    real.find(isUnderWay) ??
    visits.find(isUnderWay) ??
    visits.find(({ state }) => state === 'deferred')
  );
}

/** Whether a visit still has work before its letter. */
function isUnderWay({ state }: VisitSummary): boolean {
  return underWay.includes(state);
}
