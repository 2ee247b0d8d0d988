import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { Panel } from '../../../components/panel.tsx';
import { TimelineColumn } from './timeline-column.tsx';
import { timelineDays } from './timeline-days.ts';

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingTop: tokens.spacingVerticalXS,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  legend: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** The visit's dates in order with the present marked. */
export function Timeline({ view }: { view: ReadinessView }) {
  const styles = useStyles();
  const days = timelineDays(view);
  const anyDefault = view.timeline.some(({ basis }) => basis === 'default');
  return (
    <Panel
      title="Timeline"
      aside={
        anyDefault && (
          <Caption1 className={styles.legend}>
            <QuestionCircle16Regular aria-hidden />
            Check against the current framework
          </Caption1>
        )
      }
    >
      <ol aria-label="Timeline" className={styles.days}>
        {days.map((day) => (
          <TimelineColumn key={day.day} day={day} now={view.asOf} />
        ))}
      </ol>
    </Panel>
  );
}
