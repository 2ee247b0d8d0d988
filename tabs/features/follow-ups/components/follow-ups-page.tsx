import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ClipboardTask24Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import type { FollowUpFilter } from '../../../../bot/contract/follow-up-filter.ts';
import { followUpCounts } from '../../../../bot/contract/follow-up-words.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { withWords } from '../../../lib/address-words.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useFollowUps } from '../api/use-follow-ups.ts';
import { useExportPaper } from '../api/use-papers.ts';
import { FilteredFollowUps } from './filtered-follow-ups.tsx';
import { useFollowUpFilter } from './use-follow-up-filter.ts';

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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
  const keepVisit = useVisitKept();
  const [search, setSearch] = useSearchParams();
  const { filter, narrow } = useFollowUpFilter();
  const mayExport = useMe().data?.may.exportPapers === true;
  const opened = search.get('follow-up');
  const isEmpty = followUps.length === 0;
  return (
    <div className={styles.page}>
      <PageHead
        title="Follow-ups"
        summary={isEmpty ? undefined : followUpCounts(followUps)}
        actions={mayExport && <TakeAway filter={filter} isEmpty={isEmpty} />}
      />
      {isEmpty ? (
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
        <FilteredFollowUps followUps={followUps} filter={filter} onNarrow={narrow} />
      )}
      <Suspense fallback={null}>
        {opened !== null && (
          <FollowUpDrawer
            key={opened}
            id={opened}
            onClose={() => {
              setSearch((before) => withWords(before, { 'follow-up': '' }), { replace: true });
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

/** What is in view as a workbook, and every paper that can be made. */
function TakeAway({ filter, isEmpty }: { filter: FollowUpFilter; isEmpty: boolean }) {
  const styles = useStyles();
  const exporting = useExportPaper();
  const [papers, setPapers] = useState(false);
  return (
    <div className={styles.actions}>
      {!isEmpty && (
        <Button
          icon={<ArrowDownload20Regular />}
          disabledFocusable={exporting.isPending}
          onClick={() => {
            exporting.mutate({ kind: 'action-plan', visitId: '', filter });
          }}
        >
          Export what is shown
        </Button>
      )}
      <Button
        onClick={() => {
          setPapers(true);
        }}
      >
        Papers
      </Button>
      <Suspense fallback={null}>
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
