import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { VisitFrame } from '../features/visits/components/visit-frame.tsx';

/** Where most people begin: started before Teams has said who they are. */
const readinessPage = import('../features/readiness/components/readiness-page.tsx');
const ReadinessPage = lazy(async () => {
  const { ReadinessPage } = await readinessPage;
  return { default: ReadinessPage };
});
const ChecklistPage = lazy(async () => {
  const { ChecklistPage } = await import('../features/readiness/components/checklist-page.tsx');
  return { default: ChecklistPage };
});
const PeoplePage = lazy(async () => {
  const { PeoplePage } = await import('../features/people/components/people-page.tsx');
  return { default: PeoplePage };
});
const RequestsPage = lazy(async () => {
  const { RequestsPage } = await import('../features/requests/components/requests-page.tsx');
  return { default: RequestsPage };
});
const FindingsPage = lazy(async () => {
  const { FindingsPage } = await import('../features/findings/components/findings-page.tsx');
  return { default: FindingsPage };
});
const FeedbackPage = lazy(async () => {
  const { FeedbackPage } = await import('../features/findings/components/feedback-page.tsx');
  return { default: FeedbackPage };
});
const ImportPage = lazy(async () => {
  const { ImportPage } = await import('../features/importing/components/import-page.tsx');
  return { default: ImportPage };
});
const FollowUpsPage = lazy(async () => {
  const { FollowUpsPage } = await import('../features/follow-ups/components/follow-ups-page.tsx');
  return { default: FollowUpsPage };
});
const VisitsPage = lazy(async () => {
  const { VisitsPage } = await import('../features/visits/components/visits-page.tsx');
  return { default: VisitsPage };
});
const SettingsPage = lazy(async () => {
  const { SettingsPage } = await import('../features/settings/components/settings-page.tsx');
  return { default: SettingsPage };
});

const NoSuchPage = lazy(async () => {
  const { NoSuchPage } = await import('./no-such-page.tsx');
  return { default: NoSuchPage };
});

/** Which page stands at which address. */
export function Pages() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route
          index
          element={
            <Navigate to={{ pathname: '/readiness', search: window.location.search }} replace />
          }
        />
        <Route
          path="readiness"
          element={<VisitFrame>{(inView) => <ReadinessPage {...inView} />}</VisitFrame>}
        />
        <Route
          path="checklist"
          element={<VisitFrame>{(inView) => <ChecklistPage {...inView} />}</VisitFrame>}
        />
        <Route
          path="people"
          element={<VisitFrame>{(inView) => <PeoplePage {...inView} />}</VisitFrame>}
        />
        <Route
          path="requests"
          element={<VisitFrame>{(inView) => <RequestsPage {...inView} />}</VisitFrame>}
        />
        <Route path="findings" element={<FindingsPage />} />
        <Route path="findings/import" element={<ImportPage />} />
        <Route path="findings/feedback" element={<FeedbackPage />} />
        <Route path="follow-ups" element={<FollowUpsPage />} />
        <Route path="visits" element={<VisitsPage />} />
        <Route path="settings" element={<SettingsPage />} />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </Suspense>
  );
}
