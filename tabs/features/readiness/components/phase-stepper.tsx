import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { RadioButton20Filled } from '@fluentui/react-icons/svg/radio-button';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { CheckSign } from '../../../components/check-sign.tsx';

type Phase = ReadinessView['phases'][number];

const icons = {
  past: CheckmarkCircle20Filled,
  current: RadioButton20Filled,
  future: Circle20Regular,
};
const positionWords = { past: 'past', current: 'now', future: 'to come' } as const;

const useStyles = makeStyles({
  phases: { display: 'flex', listStyleType: 'none', margin: 0, padding: 0 },
  phase: {
    position: 'relative',
    flex: '1 1 0',
    minWidth: 0,
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'start',
    // The line from the phase before, drawn behind the signs.
    ':not(:first-child)::before': {
      content: '""',
      position: 'absolute',
      insetBlockStart: '9px',
      insetInlineStart: 'calc(-50% + 16px)',
      width: 'calc(100% - 32px)',
      borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  reached: {
    ':not(:first-child)::before': { borderBlockStartColor: tokens.colorCompoundBrandStroke },
  },
  brand: { color: tokens.colorCompoundBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: {
    display: 'grid',
    paddingInline: tokens.spacingHorizontalXXS,
    '@media (max-width: 639px)': { display: 'none' },
  },
  phoneWords: {
    display: 'none',
    '@media (max-width: 639px)': {
      display: 'block',
      marginTop: tokens.spacingVerticalXS,
      textAlign: 'center',
    },
  },
});

/** The phases of a visit in a row; on a phone only the present one in words. */
export function PhaseStepper({ phases }: { phases: readonly Phase[] }) {
  const styles = useStyles();
  const current = phases.find(({ position }) => position === 'current');
  return (
    <>
      <ol aria-label="Phases" className={styles.phases}>
        {phases.map((phase) => (
          <PhaseStep key={phase.key} phase={phase} />
        ))}
      </ol>
      {current !== undefined && (
        <Caption1
          aria-hidden
          align="center"
          className={mergeClasses(styles.phoneWords, styles.brand)}
        >
          {`${current.title}, ${current.detail}`}
          {current.unverified && <CheckSign />}
        </Caption1>
      )}
    </>
  );
}

function PhaseStep({ phase }: { phase: Phase }) {
  const styles = useStyles();
  const { title, detail, position, unverified } = phase;
  const Icon = icons[position];
  const reached = position !== 'future';
  return (
    <li
      aria-current={position === 'current' ? 'step' : undefined}
      className={mergeClasses(styles.phase, reached && styles.reached)}
    >
      <Icon
        role="img"
        aria-label={`${title}, ${positionWords[position]}`}
        className={reached ? styles.brand : styles.quiet}
      />
      <span className={styles.words}>
        <Text
          align="center"
          weight={position === 'current' ? 'semibold' : 'regular'}
          className={position === 'current' ? styles.brand : undefined}
        >
          {title}
        </Text>
        <Caption1 align="center" className={styles.quiet}>
          {detail}
          {unverified && <CheckSign />}
        </Caption1>
      </span>
    </li>
  );
}
