import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ClockView } from '../../../../bot/contract/clock.ts';
import { clockWords, clocksLackWords } from '../../../../bot/contract/clock-words.ts';
import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { RecordSent } from '../../../components/record-sent.tsx';
import { useRecordSent } from '../../../components/use-record-sent.ts';
import { useVisitKept } from '../../../components/use-visit-kept.ts';

const useStyles = makeStyles({
  clocks: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  clock: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  words: { display: 'flex', gap: tokens.spacingHorizontalSNudge },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  icon: { flexShrink: 0 },
});

/** The statutory clocks of a priority action, what they lack to run, and the press that stops one. */
export function ClockList({ detail: { followUp, may } }: { detail: FollowUpDetail }) {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  const { clocks, clocksLack, clocksVisitId, letterId } = followUp;
  if (clocksLack !== null) {
    return (
      <div className={styles.clock}>
        <Text>{clocksLackWords[clocksLack]}</Text>
        {clocksLack === 'receipt' && may.recordSent && (
          <LinkButton to={keepVisit('/readiness', { visit: clocksVisitId ?? '' })} size="small">
            Enter it in Readiness
          </LinkButton>
        )}
        {clocksLack === 'visit' && letterId !== null && (
          <LinkButton to={keepVisit('/findings', { letter: letterId })} size="small">
            Open the letter
          </LinkButton>
        )}
      </div>
    );
  }
  if (clocks.length === 0) return null;
  return (
    <ul aria-label="Statutory clocks" className={styles.clocks}>
      {clocks.map((clock) => (
        <Clock key={clock.key} clock={clock} mayRecord={may.recordSent} />
      ))}
    </ul>
  );
}

function Clock({ clock, mayRecord }: { clock: ClockView; mayRecord: boolean }) {
  const styles = useStyles();
  const overdue = clock.state === 'overdue';
  return (
    <li className={styles.clock}>
      <span className={mergeClasses(styles.words, overdue && styles.overdue)}>
        {overdue && <ErrorCircle20Filled aria-hidden className={styles.icon} />}
        <Text weight={overdue ? 'semibold' : 'regular'}>
          {clockWords(clock, new Date().toISOString())}
        </Text>
      </span>
      {mayRecord && <Recording clock={clock} />}
    </li>
  );
}

/** What was recorded by mistake is taken back, so that it can be recorded rightly. */
function Recording({ clock }: { clock: ClockView }) {
  const taking = useRecordSent(clock.visitId);
  if (clock.sent === null) return <RecordSent visitId={clock.visitId} clock={clock} />;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Take back that it was sent: ${clock.title}`}
        disabledFocusable={taking.isPending}
        onClick={() => {
          taking.mutate({ clock: clock.key, day: null });
        }}
      >
        Take back
      </Button>
      {taking.error !== null && <ProblemBar error={taking.error} />}
    </>
  );
}
