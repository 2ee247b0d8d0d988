import { useCallback, useState, type ReactNode } from 'react';
import { usePrinting } from './use-printing.ts';

/** How many rows are drawn to begin with, and more of them each time that their end comes near. */
const step = 60;
/** CSS pixels below the window within which the end is near. */
const near = '1200px';

/**
 * Of thousands of rows, those that somebody has scrolled to; printed, all of them. `end` stands
 * below them.
 * @param least how many are drawn in any case: down to the one that the address names
 */
export function useRowsInSteps<Row>(
  rows: readonly Row[],
  least = 0,
): {
  shown: readonly Row[];
  end: ReactNode;
} {
  const [reached, setReached] = useState(step);
  const most = Math.max(reached, least);
  const printing = usePrinting();
  if (printing || rows.length <= most) return { shown: rows, end: null };
  const more = () => {
    setReached(most + step);
  };
  return { shown: rows.slice(0, most), end: <RowsEnd key={most} onNear={more} /> };
}

function RowsEnd({ onNear }: { onNear: () => void }) {
  const watch = useCallback(
    (end: HTMLDivElement) => {
      const watching = new IntersectionObserver(
        (seen) => {
          if (seen.some(({ isIntersecting }) => isIntersecting)) onNear();
        },
        { rootMargin: near },
      );
      watching.observe(end);
      return () => {
        watching.disconnect();
      };
    },
    [onNear],
  );
  return <div aria-hidden ref={watch} style={{ height: 1 }} />;
}
