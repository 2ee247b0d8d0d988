import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTask24Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { followUpCounts } from '../../../../bot/contract/follow-up-words.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { withWords } from '../../../lib/address-words.ts';
import { useFollowUps } from '../api/use-follow-ups.ts';
import { FollowUpGrid } from './follow-up-grid.tsx';
import { FollowUpList } from './follow-up-list.tsx';

const FollowUpDrawer = lazy(async () => {
  const { FollowUpDrawer } = await import('./follow-up-drawer.tsx');
  return { default: FollowUpDrawer };
});
const PapersDialog = lazy(async () => {
  const { PapersDialog } = await import('./papers-dialog.tsx');
  return { default: PapersDialog };
});

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1600px',
    marginInline: 'auto',
  },
});

/** Every action from a finding: whose, by when, and how it stands. */
export function FollowUpsPage() {
  return (
    <Answer of={useFollowUps()} loading={<PageSkeleton />}>
      {(followUps) => <FollowUps followUps={followUps} />}
    </Answer>
  );
}

function FollowUps({ followUps }: { followUps: readonly FollowUpView[] }) {
  const styles = useStyles();
  const narrow = useNarrow();
  const keepVisit = useVisitKept();
  const [papers, setPapers] = useState(false);
  const [search, setSearch] = useSearchParams();
  const opened = search.get('follow-up');
  const close = () => {
    setSearch(withWords(search, { 'follow-up': '' }), { replace: true });
  };
  const Rows = narrow ? FollowUpList : FollowUpGrid;
  return (
    <div className={styles.page}>
      <PageHead
        title="Follow-ups"
        summary={followUps.length === 0 ? undefined : followUpCounts(followUps)}
        actions={
          <Button
            onClick={() => {
              setPapers(true);
            }}
          >
            Papers
          </Button>
        }
      />
      {followUps.length === 0 ? (
        <EmptyState
          level={2}
          icon={<ClipboardTask24Regular />}
          title="No follow-ups yet"
          action={<LinkButton to={keepVisit('/findings')}>Go to Findings</LinkButton>}
        >
          A follow-up is an action from a finding, with an owner and a date. Open a finding and
          press “Make this a follow-up”.
        </EmptyState>
      ) : (
        <Rows followUps={followUps} />
      )}
      <Suspense fallback={null}>
        {opened !== null && <FollowUpDrawer id={opened} onClose={close} />}
        {papers && (
          <PapersDialog
            onClose={() => {
              setPapers(false);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
