import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle12Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle12Filled } from '@fluentui/react-icons/svg/error-circle';
import { Circle12Filled, Circle12Regular } from '@fluentui/react-icons/svg/circle';
import type { MilestoneView } from '../../../../bot/contract/readiness.ts';
import { sayDay, sayTime } from '../../../../bot/contract/spoken-time.ts';
import { CheckSign } from '../../../components/check-sign.tsx';
import { isWholeDay } from './timeline-days.ts';

const signs = {
  past: { Sign: Circle12Filled, name: 'Past' },
  'to-come': { Sign: Circle12Regular, name: 'To come' },
  overdue: { Sign: ErrorCircle12Filled, name: 'Overdue' },
  sent: { Sign: CheckmarkCircle12Filled, name: 'Sent' },
} as const;

const useStyles = makeStyles({
  milestone: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  sign: { marginTop: '2px', color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  sent: { color: tokens.colorStatusSuccessForeground1 },
  overdueWords: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
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
  milestone: MilestoneView;
  now: string;
  /** Whether a long title is shown in full where it stands in a column. */
  whole: boolean;
}

/** One date: what, when and whose; marked where the date is a default that nobody has checked. */
export function TimelineMilestone({ milestone, now, whole }: TimelineMilestoneProps) {
  const styles = useStyles();
  const { title, at, owner, basis, clock } = milestone;
  const standing = standingOf(milestone, now);
  const { Sign, name } = signs[standing];
  return (
    <li className={styles.milestone}>
      <Sign
        role="img"
        aria-label={name}
        className={mergeClasses(
          styles.sign,
          standing === 'overdue' && styles.overdue,
          standing === 'sent' && styles.sent,
        )}
      />
      <span className={styles.words}>
        <Caption1 title={whole ? undefined : title} className={whole ? undefined : styles.short}>
          {title}
        </Caption1>
        <Caption1 className={styles.quiet}>
          {isWholeDay(at) ? '' : sayTime(at)}
          {clock !== null && (
            <span className={mergeClasses(standing === 'overdue' && styles.overdueWords)}>
              {clock.sent === null
                ? clock.words
                : `sent ${sayDay(clock.sent.day, now)}, ${clock.words}`}
            </span>
          )}
          <span className={styles.owner}>
            {isWholeDay(at) && clock === null ? owner : ` · ${owner}`}
          </span>
          {basis === 'default' && <CheckSign />}
        </Caption1>
      </span>
    </li>
  );
}

/** A statutory clock is done when what it asks for was sent, not when its day has passed. */
function standingOf({ at, clock }: MilestoneView, now: string): keyof typeof signs {
  if (clock !== null) return clock.state === 'running' ? 'to-come' : clock.state;
  return Date.parse(at) < Date.parse(now) ? 'past' : 'to-come';
}
