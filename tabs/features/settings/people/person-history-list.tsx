import { Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { Answer } from '../../../components/answer.tsx';
import { Skeleton, SkeletonBlock } from '../../../components/skeleton.tsx';
import { usePersonHistory } from '../api/use-staff.ts';
import { fieldChange } from './import-words.ts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS },
  changes: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', padding: 0 },
  change: { display: 'grid', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who changed what of somebody, newest first. */
export function PersonHistoryList({ personId }: { personId: string }) {
  const styles = useStyles();
  const loading = (
    <Skeleton label="Loading the history">
      <SkeletonBlock height={40} />
    </Skeleton>
  );
  return (
    <div className={styles.section}>
      <Subtitle2 as="h2">History</Subtitle2>
      <Answer of={usePersonHistory(personId)} loading={loading}>
        {(history) =>
          history.length === 0 ? (
            <Caption1 className={styles.quiet}>Nothing has been changed.</Caption1>
          ) : (
            <ol aria-label="History" className={styles.changes}>
              {history.map(({ id, what, by, at, changes }) => (
                <li key={id} className={styles.change}>
                  <Text weight="semibold">{what}</Text>
                  {changes.map((change) => (
                    <Text key={change.field}>{fieldChange(change)}</Text>
                  ))}
                  <Caption1 className={styles.quiet}>
                    {`${by}, ${sayMoment(at, new Date().toISOString())}`}
                  </Caption1>
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
    </div>
  );
}
