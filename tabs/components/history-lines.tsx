import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { sayMoment } from '../../bot/contract/spoken-time.ts';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  line: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface HistoryLinesProps {
  /** The latest first. */
  entries: readonly { id: string; fact: string; by: string; at: string; reason: string | null }[];
}

/** What has happened to something: what, who, when and why. */
export function HistoryLines({ entries }: HistoryLinesProps) {
  const styles = useStyles();
  const now = new Date().toISOString();
  return (
    <ol aria-label="History, the latest first" className={styles.lines}>
      {entries.map(({ id, fact, by, at, reason }) => (
        <li key={id} className={styles.line}>
          <Text>{fact}</Text>
          <Caption1 className={styles.quiet}>{`${by}, ${sayMoment(at, now)}`}</Caption1>
          {reason !== null && <Caption1>{`Why: ${reason}`}</Caption1>}
        </li>
      ))}
    </ol>
  );
}
