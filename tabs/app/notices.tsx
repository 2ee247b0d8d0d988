import { lazy, Suspense } from 'react';
import { useCalm } from '../components/use-calm.ts';
import { loadLate } from '../lib/load-late.ts';

const NoticesShown = lazy(async () => {
  const { NoticesShown } = await loadLate(() => import('../components/notices-shown.tsx'));
  return { default: NoticesShown };
});

/** What shows notices is loaded once the first page is there; notices wait for it. */
export function Notices() {
  if (!useCalm()) return null;
  return (
    <Suspense fallback={null}>
      <NoticesShown />
    </Suspense>
  );
}
