import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { RatingLine } from '../../../components/rating-line.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
});

/** Where a follow-up of a finding stands, in a line. */
export function FollowUpLine({ followUp }: { followUp: FollowUpView }) {
  const styles = useStyles();
  const now = new Date().toISOString();
  return (
    <li className={styles.line}>
      <Text weight="semibold">{followUp.action}</Text>
      <span className={styles.facts}>
        <RatingLine rating={followUp.rating} />
        <Caption1>{`${followUp.owner.name}, due ${sayDay(followUp.due, now)}`}</Caption1>
      </span>
    </li>
  );
}
