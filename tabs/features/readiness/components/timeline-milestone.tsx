import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Circle12Filled, Circle12Regular } from '@fluentui/react-icons/svg/circle';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { sayTime } from '../../../../bot/contract/spoken-time.ts';
import { CheckSign } from '../../../components/check-sign.tsx';
import { isWholeDay } from './timeline-days.ts';

type Milestone = ReadinessView['timeline'][number];

const useStyles = makeStyles({
  milestone: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  sign: { marginTop: '2px', color: tokens.colorNeutralForeground3 },
  // A column has no room for it; a line of its own on a phone has.
  owner: { '@media (min-width: 640px)': { display: 'none' } },
  words: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  short: {
    '@media (min-width: 640px)': {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface TimelineMilestoneProps {
  milestone: Milestone;
  now: string;
  /** Whether a long title is shown in full where it stands in a column. */
  whole: boolean;
}

/** One date: what, when and whose; marked where the date is a default that nobody has checked. */
export function TimelineMilestone({ milestone, now, whole }: TimelineMilestoneProps) {
  const styles = useStyles();
  const { title, at, owner, basis } = milestone;
  const past = Date.parse(at) < Date.parse(now);
  const Sign = past ? Circle12Filled : Circle12Regular;
  return (
    <li className={styles.milestone}>
      <Sign role="img" aria-label={past ? 'Past' : 'To come'} className={styles.sign} />
      <span className={styles.words}>
        <Caption1 title={whole ? undefined : title} className={whole ? undefined : styles.short}>
          {title}
        </Caption1>
        <Caption1 className={styles.quiet}>
          {isWholeDay(at) ? '' : sayTime(at)}
          <span className={styles.owner}>{isWholeDay(at) ? owner : ` · ${owner}`}</span>
          {basis === 'default' && <CheckSign />}
        </Caption1>
      </span>
    </li>
  );
}
