import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Panel } from '../../../components/panel.tsx';

const useStyles = makeStyles({
  lines: { listStyleType: 'none', padding: 0, margin: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  day: { minWidth: '130px' },
  words: { flex: '1 1 220px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface DatedLine {
  key: string;
  day: string;
  words: string;
  /** Stands at the end of the line; null for none. */
  mark: string | null;
}

/** Things by the day on which they happen. */
export function DatedList(props: { title: string; nothing: string; lines: readonly DatedLine[] }) {
  const { title, nothing, lines } = props;
  const styles = useStyles();
  return (
    <Panel title={title}>
      {lines.length === 0 ? (
        <Text className={styles.quiet}>{nothing}</Text>
      ) : (
        <ul aria-label={title} className={styles.lines}>
          {lines.map(({ key, day, words, mark }) => (
            <li key={key} className={styles.line}>
              <Text weight="semibold" className={styles.day}>
                {day}
              </Text>
              <Text className={styles.words}>{words}</Text>
              {mark !== null && (
                <Badge appearance="outline" color="important">
                  {mark}
                </Badge>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
