import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill20Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Prohibited20Regular } from '@fluentui/react-icons/svg/prohibited';
import { SubtractCircle20Filled } from '@fluentui/react-icons/svg/subtract-circle';
import type { Standing } from '../../bot/contract/readiness.ts';

const icons = {
  overdue: ErrorCircle20Filled,
  blocked: SubtractCircle20Filled,
  'in-hand': CircleHalfFill20Filled,
  done: CheckmarkCircle20Filled,
  'not-applicable': Prohibited20Regular,
} as const satisfies Record<Standing, unknown>;

const useStyles = makeStyles({
  overdue: { color: tokens.colorPaletteRedForeground1 },
  blocked: { color: tokens.colorPaletteDarkOrangeForeground1 },
  'in-hand': { color: tokens.colorCompoundBrandForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  'not-applicable': { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, display: 'block' },
});

/** A state's sign. It never stands without the state's name in words beside it. */
export function StandingIcon({ standing }: { standing: Standing }) {
  const styles = useStyles();
  const Icon = icons[standing];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[standing])} />;
}

/** The class that gives a state's name its colour. */
export function useStandingColour(standing: Standing): string {
  return useStyles()[standing];
}
