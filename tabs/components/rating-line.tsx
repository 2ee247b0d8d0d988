import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleRight20Filled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { FollowUpView } from '../../bot/contract/follow-up.ts';

const signs = {
  red: { Icon: ErrorCircle20Filled, name: 'Red' },
  amber: { Icon: Warning20Filled, name: 'Amber' },
  green: { Icon: ArrowCircleRight20Filled, name: 'Green' },
} as const;

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  icon: { flexShrink: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  red: { color: tokens.colorPaletteRedForeground1 },
  amber: { color: tokens.colorPaletteDarkOrangeForeground1 },
  green: { color: tokens.colorStatusSuccessForeground1 },
});

/** The rating of a follow-up or an item: sign, colour's name and distance to the due day, never the colour alone. */
export function RatingLine({ rating }: Pick<FollowUpView, 'rating'>) {
  const styles = useStyles();
  const { Icon, name } = signs[rating.colour];
  const colour = styles[rating.colour];
  return (
    <span className={styles.line}>
      <Icon aria-hidden className={mergeClasses(styles.icon, colour)} />
      <Caption1>
        <span className={mergeClasses(styles.name, colour)}>{`${name}:`}</span> {rating.words}
      </Caption1>
    </span>
  );
}
