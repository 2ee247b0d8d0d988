import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { RatingLine } from '../../../components/rating-line.tsx';
import { FollowUpTitle } from './follow-up-title.tsx';

const useStyles = makeStyles({
  followUps: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', padding: 0 },
  followUp: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** The follow-ups one below the other, for narrow windows. */
export function FollowUpList({ followUps }: { followUps: readonly FollowUpView[] }) {
  const styles = useStyles();
  return (
    <ul aria-label="Follow-ups" className={styles.followUps}>
      {followUps.map((followUp) => (
        <li key={followUp.id} className={styles.followUp}>
          <FollowUpTitle followUp={followUp} />
          <RatingLine rating={followUp.rating} />
          <Caption1>{dueWords(followUp)}</Caption1>
        </li>
      ))}
    </ul>
  );
}

function dueWords({ owner, due, originalDue }: FollowUpView): string {
  const now = new Date().toISOString();
  const moved = due === originalDue ? '' : `, originally ${sayDay(originalDue, now)}`;
  return `${owner.name}, due ${sayDay(due, now)}${moved}`;
}
