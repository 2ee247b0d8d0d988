import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sayTime } from '../../bot/contract/spoken-time.ts';
import type { LiveState } from '../lib/use-live.ts';

const useStyles = makeStyles({
  sign: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  dot: {
    width: '8px',
    height: '8px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground3}`,
  },
  live: {
    backgroundColor: tokens.colorStatusSuccessForeground3,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusSuccessForeground3}`,
  },
});

/** "Live" while the page changes by itself, and since when it does not. */
export function LiveSign({ state }: { state: LiveState }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.sign}>
      <span aria-hidden className={mergeClasses(styles.dot, state.live && styles.live)} />
      <Caption1>{liveWords(state)}</Caption1>
    </div>
  );
}

function liveWords({ live, since }: LiveState): string {
  if (live) return 'Live';
  return since === null ? 'Connecting…' : `Reconnecting…, last updated ${sayTime(since)}`;
}
