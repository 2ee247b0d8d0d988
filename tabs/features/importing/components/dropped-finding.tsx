import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingCheckProps } from './finding-check.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { display: 'grid', flex: '1 1 0', minWidth: 0 },
  text: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'line-through',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** A finding that is left out, with the reason and the way back. */
export function DroppedFinding({
  finding: { place, text },
  reason,
  onCheck,
}: FindingCheckProps & { reason: string }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Text className={styles.text}>{text}</Text>
        <Caption1>{`Dropped: ${reason}`}</Caption1>
      </div>
      <Button
        size="small"
        aria-label={`Put back: ${text.slice(0, 60)}`}
        onClick={() => {
          onCheck({ do: 'put-back', place });
        }}
      >
        Put back
      </Button>
    </div>
  );
}
