import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { useRowsInSteps } from '../../../components/use-rows-in-steps.tsx';
import { FollowUpTile } from './follow-up-tile.tsx';

const useStyles = makeStyles({
  followUps: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    padding: 0,
  },
});

export interface FollowUpListProps {
  /** What a screen reader calls the list. */
  label?: string;
  followUps: readonly FollowUpView[];
}

/** The follow-ups one below the other. */
export function FollowUpList({ label = 'Follow-ups', followUps }: FollowUpListProps) {
  const styles = useStyles();
  const { shown, end } = useRowsInSteps(followUps);
  return (
    <>
      <ul aria-label={label} className={styles.followUps}>
        {shown.map((followUp) => (
          <FollowUpTile key={followUp.id} followUp={followUp} />
        ))}
      </ul>
      {end}
    </>
  );
}
