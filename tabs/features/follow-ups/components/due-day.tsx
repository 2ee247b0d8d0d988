import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';

const useStyles = makeStyles({
  days: { display: 'grid' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The day a follow-up is due now and, where that has moved, the first one. */
export function DueDay({ followUp }: { followUp: FollowUpView }) {
  const styles = useStyles();
  const { due, originalDue } = followUp;
  const now = new Date().toISOString();
  return (
    <span className={styles.days}>
      <Text>{sayDay(due, now)}</Text>
      {due !== originalDue && (
        <Caption1 className={styles.quiet}>{`Originally ${sayDay(originalDue, now)}`}</Caption1>
      )}
    </span>
  );
}
