import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Milliseconds without anything on its way, after which the first page is there. */
const calm = 500;

/** Whether the first page is there: what it can do without is loaded from then on. */
export function useCalm(): boolean {
  const [isCalm, setIsCalm] = useState(false);
  const fetching = useIsFetching() > 0;
  useEffect(() => {
    if (fetching) return undefined;
    const timer = setTimeout(() => {
      setIsCalm(true);
    }, calm);
    return () => {
      clearTimeout(timer);
    };
  }, [fetching]);
  return isCalm;
}
