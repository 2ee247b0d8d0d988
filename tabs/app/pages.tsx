import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PageSkeleton } from '../components/page-skeleton.tsx';
// Where most people begin: what is loaded by itself React would show 300 ms later than it could.
import { ReadinessPage } from '../features/readiness/components/readiness-page.tsx';
import { VisitFrame } from '../features/visits/components/visit-frame.tsx';

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

/** The page that the address names. */
export function Pages() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Switch>
        <Route path="/readiness">
          <VisitFrame>{(inView) => <ReadinessPage {...inView} />}</VisitFrame>
        </Route>
        <Route path="/checklist">
          <VisitFrame>{(inView) => <ChecklistPage {...inView} />}</VisitFrame>
        </Route>
        <Route path="/people">
          <VisitFrame>{(inView) => <PeoplePage {...inView} />}</VisitFrame>
        </Route>
        <Route path="/requests">
          <VisitFrame>{(inView) => <RequestsPage {...inView} />}</VisitFrame>
        </Route>
        <Route path="/findings" component={FindingsPage} />
        <Route path="/findings/import" component={ImportPage} />
        <Route path="/findings/feedback" component={FeedbackPage} />
        <Route path="/follow-ups" component={FollowUpsPage} />
        <Route path="/visits" component={VisitsPage} />
        <Route path="/settings" component={SettingsPage} />
        <Route component={NoSuchPage} />
      </Switch>
    </Suspense>
  );
}
