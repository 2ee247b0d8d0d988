import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { DrawerPart } from './drawer-part.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', padding: 0 },
  entry: { display: 'grid', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Notes and every other change, with who and when, the latest first. */
export function HistoryList({ history }: Pick<FollowUpDetail, 'history'>) {
  const styles = useStyles();
  const now = new Date().toISOString();
  return (
    <DrawerPart title="Notes and history" none={history.length === 0 ? 'Nothing yet.' : null}>
      <ul aria-label="Notes and history" className={styles.list}>
        {history.map(({ by, at, words }) => (
          <li key={`${at} ${words}`} className={styles.entry}>
            <Text>{words}</Text>
            <Caption1 className={styles.quiet}>{`${by}, ${sayMoment(at, now)}`}</Caption1>
          </li>
        ))}
      </ul>
    </DrawerPart>
  );
}
