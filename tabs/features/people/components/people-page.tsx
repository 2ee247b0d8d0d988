import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReachView } from '../../../../bot/contract/reach.ts';
import { Answer } from '../../../components/answer.tsx';
import { DrillBadge } from '../../../components/drill-badge.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { visitTitle } from '../../../lib/visit-words.ts';
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
    '& > *': { maxWidth: '100%', minWidth: 0 },
    '@media print': { display: 'none' },
  },
});

/** Everybody whom a visit's news is for: how far it has got with each, and what to do about it. */
export function PeoplePage({ visitId, picker }: { visitId: string; picker: ReactNode }) {
  return (
    <Answer of={useReach(visitId)} loading={<PageSkeleton />}>
      {(view) => <People key={view.visit.id} view={view} picker={picker} />}
    </Answer>
  );
}

function People({ view, picker }: { view: ReachView; picker: ReactNode }) {
  const styles = useStyles();
  const { visit, people } = view;
  const sums = sumsOf(people);
  return (
    <div className={styles.page}>
      <PageHead
        title="People"
        badge={visit.drill && <DrillBadge />}
        summary={`${visitTitle(visit)}, ${sumsWords(sums)}`}
        actions={<div className={styles.picker}>{picker}</div>}
      />
      <SendingBar sums={sums} />
      <DaysOffChoice view={view} />
      <PeopleList view={view} />
    </div>
  );
}
