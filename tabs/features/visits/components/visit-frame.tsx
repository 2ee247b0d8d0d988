import { lazy, Suspense, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { visitInView } from '../../../../bot/contract/visit-in-view.ts';
import type { VisitSummary } from '../../../../bot/contract/visit.ts';
import { Answer } from '../../../components/answer.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useVisits } from '../api/use-visits.ts';

const NoVisit = lazy(async () => {
  const { NoVisit } = await import('./no-visit.tsx');
  return { default: NoVisit };
});
const VisitPicker = lazy(async () => {
  const { VisitPicker } = await import('./visit-picker.tsx');
  return { default: VisitPicker };
});

export interface VisitInView {
  visitId: string;
  /** Lets the person choose another visit; null while there is only one. */
  picker: ReactNode;
}

/** Finds the visit that a page is about: the address names it, or it is the one under way. */
export function VisitFrame({ children }: { children: (inView: VisitInView) => ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('visit');

  function show(visits: readonly VisitSummary[]) {
    const newest = visits.toSorted((a, b) => b.call.localeCompare(a.call));
    const visit = visitInView(newest, asked);
    if (visit === undefined) {
      return (
        <Suspense fallback={<PageSkeleton />}>
          <NoVisit earlier={newest} />
        </Suspense>
      );
    }
    const picker =
      newest.length < 2 ? null : (
        <Suspense fallback={null}>
          <VisitPicker
            visits={newest}
            visitId={visit.id}
            onChoose={(id) => {
              setSearch({ visit: id });
            }}
          />
        </Suspense>
      );
    return children({ visitId: visit.id, picker });
  }

  return (
    <Answer of={useVisits()} loading={<PageSkeleton />}>
      {show}
    </Answer>
  );
}
