import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTask24Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { useSearchParams } from 'wouter';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import {
  isFollowUpFound,
  isOnFollowUpList,
  type FollowUpFilter,
} from '../../../../bot/contract/follow-up-filter.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import { withWords } from '../../../lib/address-words.ts';
import { useMe } from '../../../lib/use-me.ts';
import { FollowUpBoard } from './follow-up-board.tsx';
import { FollowUpFilters } from './follow-up-filters.tsx';
import { FollowUpGrid } from './follow-up-grid.tsx';
import { FollowUpList } from './follow-up-list.tsx';
import { FollowUpProgress } from './follow-up-progress.tsx';
import { LeaversBar } from './leavers-bar.tsx';
import { FollowUpViews, viewNamed } from './follow-up-views.tsx';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
});

export interface FilteredFollowUpsProps {
  followUps: readonly FollowUpView[];
  filter: FollowUpFilter;
  onNarrow: (some: Partial<FollowUpFilter>) => void;
}

/** The follow-ups that the filter lets through, in the view that the address names. */
export function FilteredFollowUps({ followUps, filter, onNarrow }: FilteredFollowUpsProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const mayGiveOn = useMe().data?.may.createFollowUp === true;
  const [search, setSearch] = useSearchParams();
  const view = viewNamed(search.get('view'));
  const found = followUps.filter((followUp) => isFollowUpFound(followUp, filter));
  const shown = found.filter((followUp) => isOnFollowUpList(filter.show, followUp));
  const Rows = narrow ? FollowUpList : FollowUpGrid;
  const View = { table: Rows, board: FollowUpBoard, progress: FollowUpProgress }[view];
  return (
    <div className={styles.part}>
      {mayGiveOn && <LeaversBar followUps={followUps} />}
      <FollowUpFilters followUps={followUps} found={found} filter={filter} onChange={onNarrow} />
      <FollowUpViews
        chosen={view}
        onChoose={(key) => {
          const words = { view: key === 'table' ? '' : key };
          setSearch((before) => withWords(before, words), { replace: true });
        }}
      />
      {shown.length === 0 ? (
        <EmptyState
          level={2}
          icon={<ClipboardTask24Regular />}
          title="No follow-ups here"
          action={
            <Button
              onClick={() => {
                onNarrow({ show: 'all', find: '', owner: '', theme: '', letter: '' });
              }}
            >
              Show all
            </Button>
          }
        >
          None fits what is asked for above.
        </EmptyState>
      ) : (
        <View followUps={shown} />
      )}
    </div>
  );
}
