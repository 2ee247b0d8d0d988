import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { useId, useState } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { Panel } from '../../../components/panel.tsx';
import { TimelineColumn } from './timeline-column.tsx';
import { daysAroundNow, timelineDays } from './timeline-days.ts';

/** As many as stand side by side in a window 1280 pixels wide. */
const daysShown = 8;

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    padding: 0,
    paddingTop: tokens.spacingVerticalXS,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  aside: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  legend: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** The visit's dates in order with the present marked: those around now, or all of them. */
export function Timeline({ view }: { view: ReadinessView }) {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const list = useId();
  const days = timelineDays(view);
  const shown = whole ? days : daysAroundNow(days, daysShown);
  const anyDefault = shown.some(({ milestones }) =>
    milestones.some(({ basis }) => basis === 'default'),
  );
  return (
    <Panel
      title="Timeline"
      aside={
        <div className={styles.aside}>
          {anyDefault && (
            <Caption1 className={styles.legend}>
              <QuestionCircle16Regular aria-hidden />
              Check against the current framework
            </Caption1>
          )}
          <Button
            appearance="subtle"
            size="small"
            aria-expanded={whole}
            aria-controls={list}
            onClick={() => {
              setWhole(!whole);
            }}
          >
            {whole ? 'Show the days around now' : 'Show all dates'}
          </Button>
        </div>
      }
    >
      <ol id={list} aria-label="Timeline" className={styles.days}>
        {shown.map((day) => (
          <TimelineColumn key={day.day} day={day} now={view.asOf} whole={whole} />
        ))}
      </ol>
    </Panel>
  );
}
