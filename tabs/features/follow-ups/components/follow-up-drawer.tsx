import { makeStyles, tokens } from '@fluentui/react-components';
import { Answer } from '../../../components/answer.tsx';
import { DrawerFrame } from '../../../components/drawer-frame.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useFollowUp } from '../api/use-follow-up.ts';
import { EvidenceList } from './evidence-list.tsx';
import { FollowUpActions } from './follow-up-actions.tsx';
import { FollowUpFacts } from './follow-up-facts.tsx';
import { HistoryList } from './history-list.tsx';
import { MeasureValues } from './measure-values.tsx';
import { StepList } from './step-list.tsx';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
});

/** One follow-up over the page: how it stands, and everything that can be done about it. */
export function FollowUpDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const styles = useStyles();
  const detail = useFollowUp(id);
  return (
    <DrawerFrame title={detail.data?.followUp.action ?? 'Follow-up'} onClose={onClose}>
      <Answer of={detail} loading={<PageSkeleton />}>
        {(data) => (
          <div className={styles.body}>
            <FollowUpFacts detail={data} />
            <FollowUpActions detail={data} />
            <StepList detail={data} />
            <EvidenceList detail={data} />
            <MeasureValues detail={data} />
            <HistoryList history={data.history} />
          </div>
        )}
      </Answer>
    </DrawerFrame>
  );
}
