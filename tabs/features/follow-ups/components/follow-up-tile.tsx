import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { dueWords, ownerWords, standingWords } from '../../../../bot/contract/follow-up-words.ts';
import { FollowUpRating } from './follow-up-rating.tsx';
import { FollowUpTitle } from './follow-up-title.tsx';

const useStyles = makeStyles({
  tile: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** A follow-up as a block of its own, on the board and in narrow windows. */
export function FollowUpTile({ followUp }: { followUp: FollowUpView }) {
  const styles = useStyles();
  const now = new Date().toISOString();
  return (
    <li className={styles.tile}>
      <FollowUpTitle followUp={followUp} />
      <FollowUpRating followUp={followUp} />
      <Caption1>{standingWords(followUp, now)}</Caption1>
      <Caption1>{`${ownerWords(followUp)}. ${dueWords(followUp, now)}`}</Caption1>
    </li>
  );
}
