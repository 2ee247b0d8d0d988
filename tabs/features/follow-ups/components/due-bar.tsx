import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { dueWords } from '../../../../bot/contract/follow-up-words.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '12px',
    marginBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  gone: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: 0,
    backgroundColor: tokens.colorNeutralForeground3,
    // The bar is the meaning: high contrast keeps it, in one of the system's own colours.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
    },
  },
  red: { backgroundColor: tokens.colorPaletteRedForeground1 },
  amber: { backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
  green: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  mark: {
    position: 'absolute',
    top: '-5px',
    bottom: '-5px',
    width: '3px',
    marginInlineStart: '-3px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralBackground1}`,
  },
  original: {
    backgroundColor: tokens.colorNeutralBackground1,
    outline: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralForeground1}`,
  },
});

/** From the day it was made to the day it is due: filled up to today, with the first due day marked. */
export function DueBar({ followUp }: { followUp: FollowUpView }) {
  const styles = useStyles();
  const { createdAt, due, originalDue, rating } = followUp;
  if (rating === null) return null;
  const now = new Date().toISOString();
  const today = londonDayOf(now);
  const first = Date.parse(londonDayOf(createdAt));
  const last = Math.max(...[due, originalDue, today].map((day) => Date.parse(day)));
  const share = (day: string) =>
    last === first ? '100%' : `${(100 * (Date.parse(day) - first)) / (last - first)}%`;
  return (
    <div role="img" aria-label={dueWords(followUp, now)} className={styles.bar}>
      <span
        className={mergeClasses(styles.gone, styles[rating.colour])}
        style={{ width: share(today) }}
      />
      {originalDue !== due && (
        <span
          className={mergeClasses(styles.mark, styles.original)}
          style={{ insetInlineStart: share(originalDue) }}
        />
      )}
      <span className={styles.mark} style={{ insetInlineStart: share(due) }} />
    </div>
  );
}
