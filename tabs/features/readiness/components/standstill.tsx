import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { sayDays } from '../../../../bot/contract/spoken-time.ts';

const useStyles = makeStyles({
  words: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Whether a visit stands still, so that neither phases nor a countdown say anything about it. */
export function standsStill({ state }: ReadinessView['visit']): boolean {
  return state === 'cancelled' || state === 'deferred';
}

/** Takes the phases' place while a visit stands still: what was to be, and what may come of it. */
export function Standstill({ view: { visit, asOf } }: { view: ReadinessView }) {
  const styles = useStyles();
  const days = sayDays(visit.fieldworkStart, visit.fieldworkEnd, asOf);
  const next =
    visit.state === 'deferred'
      ? 'It waits until it is resumed with new dates.'
      : 'It does not take place. Its record is kept.';
  return (
    <div className={styles.words}>
      <Text block>{`Fieldwork was to be ${days}.`}</Text>
      <Text block>{next}</Text>
    </div>
  );
}
