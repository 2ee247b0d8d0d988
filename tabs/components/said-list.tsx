import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { sayMoment } from '../../bot/contract/spoken-time.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', padding: 0 },
  entry: { display: 'grid', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SaidListProps {
  label: string;
  /** The latest first. */
  entries: readonly { words: string; by: string; at: string }[];
  now: string;
}

/** What was said or done, each with who and when. */
export function SaidList({ label, entries, now }: SaidListProps) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={styles.list}>
      {entries.map(({ by, at, words }) => (
        <li key={`${at} ${words}`} className={styles.entry}>
          <Text>{words}</Text>
          <Caption1 className={styles.quiet}>{`${by}, ${sayMoment(at, now)}`}</Caption1>
        </li>
      ))}
    </ul>
  );
}
