import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleRight20Filled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Rating } from '../../bot/contract/rating.ts';

const signs = {
  red: { Icon: ErrorCircle20Filled, name: 'Red:' },
  amber: { Icon: Warning20Filled, name: 'Amber:' },
  green: { Icon: ArrowCircleRight20Filled, name: 'Green:' },
  closed: { Icon: CheckmarkCircle20Filled, name: 'Closed' },
} as const;

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalSNudge },
  icon: { flexShrink: 0 },
  words: { paddingTop: '2px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  red: { color: tokens.colorPaletteRedForeground1 },
  amber: { color: tokens.colorPaletteDarkOrangeForeground1 },
  green: { color: tokens.colorStatusSuccessForeground1 },
  closed: { color: tokens.colorStatusSuccessForeground1 },
});

export interface RatingLineProps {
  rating: Rating | null;
  /** What stands in place of a distance once there is nothing left to do: the day of closing. */
  closed?: string;
}

/** The rating of a follow-up or an item: sign, colour's name and distance to the due day, never the colour alone. */
export function RatingLine({ rating, closed = '' }: RatingLineProps) {
  const styles = useStyles();
  const key = rating?.colour ?? 'closed';
  const { Icon, name } = signs[key];
  return (
    <span className={styles.line}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[key])} />
      <Caption1 className={styles.words}>
        <span className={mergeClasses(styles.name, styles[key])}>{name}</span>{' '}
        {rating?.words ?? closed}
      </Caption1>
    </span>
  );
}
