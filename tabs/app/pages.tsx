import { lazy, Suspense, type ReactNode } from 'react';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { Redirect } from '../components/redirect.tsx';
// Where most people begin: what is loaded by itself React would show 300 ms later than it could.
import { ReadinessPage } from '../features/readiness/components/readiness-page.tsx';
import { VisitFrame } from '../features/visits/components/visit-frame.tsx';
import { useAddress } from '../lib/address.tsx';

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
const pages = new Map<string, ReactNode>([
  ['', <ToReadiness />],
  ['/readiness', <VisitFrame>{(inView) => <ReadinessPage {...inView} />}</VisitFrame>],
  ['/checklist', <VisitFrame>{(inView) => <ChecklistPage {...inView} />}</VisitFrame>],
  ['/people', <VisitFrame>{(inView) => <PeoplePage {...inView} />}</VisitFrame>],
  ['/requests', <VisitFrame>{(inView) => <RequestsPage {...inView} />}</VisitFrame>],
  ['/findings', <FindingsPage />],
  ['/findings/import', <ImportPage />],
  ['/findings/feedback', <FeedbackPage />],
  ['/follow-ups', <FollowUpsPage />],
  ['/visits', <VisitsPage />],
  ['/settings', <SettingsPage />],
]);

/** The page that the address names. */
export function Pages() {
  const { pathname } = useAddress();
  return <Suspense fallback={<PageSkeleton />}>{pages.get(pathname) ?? <NoSuchPage />}</Suspense>;
}

function ToReadiness() {
  return <Redirect to={`/readiness${useAddress().search}`} />;
}
