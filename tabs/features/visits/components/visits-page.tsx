import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarEmpty24Regular } from '@fluentui/react-icons/svg/calendar-empty';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { VisitSummary } from '../../../../bot/contract/visit.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useVisits } from '../api/use-visits.ts';
import { CallLink } from './call-link.tsx';
import { PathwayPanel } from './pathway-panel.tsx';
import { VisitHistory } from './visit-history.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1280px',
    marginInline: 'auto',
  },
  panes: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 1fr) 400px',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  lists: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

/** The council's visits so far, and what may come next. */
export function VisitsPage() {
  return (
    <Answer of={useVisits()} loading={<PageSkeleton />}>
      {(visits) => <Visits visits={visits} />}
    </Answer>
  );
}

function Visits({ visits }: { visits: readonly VisitSummary[] }) {
  const styles = useStyles();
  const newest = visits.toSorted((a, b) => b.call.localeCompare(a.call));
  const drills = newest.filter(({ drill }) => drill);
  const yearly = newest.filter(({ yearlyEvent }) => yearlyEvent);
  const real = newest.filter((visit) => !visit.drill && !visit.yearlyEvent);
  return (
    <div className={styles.page}>
      <PageHead title="Visits" summary={summaryOf(real, drills)} actions={<CallLink />} />
      <div className={styles.panes}>
        <div className={styles.lists}>
          {visits.length === 0 && (
            <EmptyState level={2} icon={<CalendarEmpty24Regular />} title="No visits yet">
              When Ofsted phones, tell Visit Ready in chat: “We’ve had the call.” To practise:
              “We’ve had the call. Drill on care leavers.” Every visit stays here with its dates and
              its record.
            </EmptyState>
          )}
          {real.length > 0 && <VisitHistory title="Visits by Ofsted" visits={real} />}
          {yearly.length > 0 && <VisitHistory title="Yearly events" visits={yearly} />}
          {drills.length > 0 && <VisitHistory title="Drills" visits={drills} />}
        </div>
        <PathwayPanel />
      </div>
    </div>
  );
}

function summaryOf(real: readonly unknown[], drills: readonly unknown[]): string {
  const visits = countWords(real.length, 'visit', 'visits');
  return drills.length === 0
    ? visits
    : `${visits}, ${countWords(drills.length, 'drill', 'drills')}`;
}
