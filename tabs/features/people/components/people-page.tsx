import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReachView } from '../../../../bot/contract/reach.ts';
import { Answer } from '../../../components/answer.tsx';
import { DrillBadge } from '../../../components/drill-badge.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PeopleSkeleton } from '../../../components/people-skeleton.tsx';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { useReach } from '../api/use-reach.ts';
import { DaysOffChoice } from './days-off-choice.tsx';
import { PeopleList } from './people-list.tsx';
import { sumsOf, sumsWords } from './people-sums.ts';
import { SendingBar } from './sending-bar.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1600px',
    marginInline: 'auto',
  },
  picker: {
    minWidth: 0,
    '@media print': { display: 'none' },
  },
});

/** Everybody whom a visit's news is for: how far it has got with each, and what to do about it. */
export function PeoplePage({ visitId, picker }: { visitId: string; picker: ReactNode }) {
  const styles = useStyles();
  const reach = useReach(visitId);
  return (
    <div className={styles.page}>
      <PageHead
        title="People"
        badge={reach.data?.visit.drill === true && <DrillBadge />}
        summary={reach.data === undefined ? undefined : summaryOf(reach.data)}
        actions={<div className={styles.picker}>{picker}</div>}
      />
      <Answer of={reach} loading={<PeopleSkeleton label="Loading the people" />}>
        {(view) => <People key={view.visit.id} view={view} />}
      </Answer>
    </div>
  );
}

function People({ view }: { view: ReachView }) {
  return (
    <>
      <SendingBar sums={sumsOf(view.people)} />
      <DaysOffChoice view={view} />
      <PeopleList view={view} />
    </>
  );
}

function summaryOf({ visit, people }: ReachView): string {
  return `${visitTitle(visit)}, ${sumsWords(sumsOf(people))}`;
}
