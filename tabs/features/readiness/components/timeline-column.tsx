import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { sayDay, sayTime } from '../../../../bot/contract/spoken-time.ts';
import type { TimelineDay } from './timeline-days.ts';
import { TimelineMilestone } from './timeline-milestone.tsx';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  day: {
    minWidth: 0,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    [narrow]: {
      position: 'relative',
      paddingInlineStart: tokens.spacingHorizontalL,
      paddingBlock: tokens.spacingVerticalXS,
    },
  },
  fieldwork: { backgroundColor: tokens.colorBrandBackground2 },
  title: {
    display: 'inline-block',
    minHeight: '20px',
    margin: 0,
    paddingInline: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  now: {
    paddingInline: tokens.spacingHorizontalS,
    marginInlineStart: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  fieldworkTitle: { marginInlineStart: 0 },
  line: {
    borderBlockStartWidth: '3px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke1,
    marginBlock: tokens.spacingVerticalXXS,
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    [narrow]: {
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: '2px',
      margin: 0,
      borderBlockStartStyle: 'none',
      borderInlineStartWidth: '3px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke1,
    },
  },
  pastLine: {
    borderBlockStartColor: tokens.colorNeutralForeground3,
    [narrow]: { borderInlineStartColor: tokens.colorNeutralForeground3 },
  },
  brandLine: {
    borderBlockStartColor: tokens.colorCompoundBrandStroke,
    [narrow]: { borderInlineStartColor: tokens.colorCompoundBrandStroke },
  },
  dashedLine: {
    borderBlockStartStyle: 'dashed',
    [narrow]: { borderInlineStartStyle: 'dashed' },
  },
  milestones: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid' },
  rest: { paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  inset: { paddingInlineStart: tokens.spacingHorizontalXS },
});

/** More would push the timeline out of the first screen; "Show all dates" has the rest. */
const milestonesShown = 2;

export interface TimelineColumnProps {
  day: TimelineDay;
  now: string;
  /** Whether everything of the day is shown, in full, or only as much as one screen has room for. */
  whole: boolean;
}

/** One day: its name, its piece of the line, and what falls on it. */
export function TimelineColumn({ day, now, whole }: TimelineColumnProps) {
  const styles = useStyles();
  const shown = whole ? day.milestones : day.milestones.slice(0, milestonesShown);
  const rest = day.milestones.length - shown.length;
  const today = day.position === 'today';
  return (
    <li
      aria-current={today ? 'date' : undefined}
      className={mergeClasses(styles.day, day.fieldwork && styles.fieldwork)}
    >
      <Caption1Strong
        as="h3"
        className={mergeClasses(
          styles.title,
          day.fieldwork && styles.fieldworkTitle,
          today && styles.now,
        )}
      >
        {dayWords(day, now)}
      </Caption1Strong>
      <div
        aria-hidden
        className={mergeClasses(
          styles.line,
          day.position === 'past' && styles.pastLine,
          (today || day.fieldwork) && styles.brandLine,
          day.uncertain && day.position === 'future' && styles.dashedLine,
        )}
      />
      {day.milestones.length > 0 ? (
        <ul className={mergeClasses(styles.milestones, day.fieldwork && styles.inset)}>
          {shown.map((milestone) => (
            <TimelineMilestone key={milestone.key} milestone={milestone} now={now} whole={whole} />
          ))}
          {rest > 0 && (
            <li className={styles.rest}>
              <Caption1>{`${rest} more`}</Caption1>
            </li>
          )}
        </ul>
      ) : (
        <Caption1 className={mergeClasses(day.fieldwork && styles.inset)}>
          {day.fieldwork ? 'Inspectors at work' : 'No dates today'}
        </Caption1>
      )}
    </li>
  );
}

function dayWords({ day, position, fieldwork }: TimelineDay, now: string): string {
  const words = sayDay(day, now);
  if (position === 'today') return `Now, ${withoutMonth(words)}, ${sayTime(now)}`;
  return fieldwork ? `Fieldwork, ${withoutMonth(words)}` : words;
}

/** "Tue 30": the month is in the days beside it. */
function withoutMonth(words: string): string {
  return words.split(' ').slice(0, 2).join(' ');
}
