import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Redirect, useSearchParams } from 'wouter';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { Answer } from '../../../components/answer.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { addressOf } from '../../../lib/address-words.ts';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { useReadiness } from '../api/use-readiness.ts';
import { MyPart } from './my-part.tsx';
import { NeedsAttention } from './needs-attention.tsx';
import { ItemProgress } from './item-progress.tsx';
import { Timeline } from './timeline.tsx';
import { ToldPanel } from './told-panel.tsx';
import { VisitStrip } from './visit-strip.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    maxWidth: '1600px',
    marginInline: 'auto',
  },
  panels: {
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: 'minmax(0, 44fr) minmax(0, 50fr) minmax(0, 26fr)',
    '@media (max-width: 1099px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** Where the visit stands, in one screen. */
export function ReadinessPage({ visitId, picker }: { visitId: string; picker: ReactNode }) {
  return (
    <Answer of={useReadiness(visitId)} loading={<PageSkeleton />}>
      {(view) => <Readiness view={view} picker={picker} />}
    </Answer>
  );
}

function Readiness({ view, picker }: { view: ReadinessView; picker: ReactNode }) {
  const styles = useStyles();
  const [search] = useSearchParams();
  // What cards of an earlier version point to.
  if (search.has('told') && view.reach.mayList) {
    return <Redirect to={addressOf('/people', search)} replace />;
  }
  return (
    <div className={styles.page}>
      <title>{`${visitTitle(view.visit)}, readiness`}</title>
      <VisitStrip view={view} picker={picker} />
      {view.mine !== null && <MyPart view={view} mine={view.mine} />}
      <div className={styles.panels}>
        <NeedsAttention view={view} />
        <ItemProgress view={view} />
        <ToldPanel view={view} />
      </div>
      <Timeline view={view} />
    </div>
  );
}
