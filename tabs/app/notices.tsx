import { useIsFetching } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';

const NoticesShown = lazy(async () => {
  const { NoticesShown } = await import('../components/notices-shown.tsx');
  return { default: NoticesShown };
});

/** Milliseconds without anything on its way, after which the first page is there. */
const calm = 500;

/** What shows notices is loaded once the first page is there; notices wait for it. */
export function Notices() {
  const [wanted, setWanted] = useState(false);
  const fetching = useIsFetching() > 0;
  useEffect(() => {
    if (fetching) return undefined;
    const timer = setTimeout(() => {
      setWanted(true);
    }, calm);
    return () => {
      clearTimeout(timer);
    };
  }, [fetching]);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <NoticesShown />
    </Suspense>
  );
}
