import { Badge, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClock16Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { CalendarCheckmark16Regular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { basisWords } from '../../../../bot/contract/check-words.ts';
import type { ExpectedVisitView } from '../../../../bot/contract/pathway.ts';
import { windowPositions, windowWords } from './pathway-words.ts';

const icons = {
  ahead: <CalendarClock16Regular />,
  open: <CalendarCheckmark16Regular />,
  past: <History16Regular />,
} as const;
const colours = { ahead: 'informative', open: 'brand', past: 'informative' } as const;

const useStyles = makeStyles({
  expected: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One visit that may come: its window, where today stands in it, what it rests on. */
export function ExpectedVisit({ expected }: { expected: ExpectedVisitView }) {
  const styles = useStyles();
  const { title, position, detail } = expected;
  return (
    <li className={styles.expected}>
      <Text weight="semibold">{title}</Text>
      <Text>{windowWords(expected, new Date().toISOString())}</Text>
      <Badge appearance="tint" shape="rounded" color={colours[position]} icon={icons[position]}>
        {windowPositions[position]}
      </Badge>
      {detail !== null && <Caption1>{detail}</Caption1>}
      <Caption1 className={styles.quiet}>{basisWords(expected)}</Caption1>
    </li>
  );
}
