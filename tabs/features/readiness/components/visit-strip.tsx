import { Caption1, Text, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { sayDay, sayDays, sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { useCalm } from '../../../components/use-calm.ts';
import { DrillBadge } from '../../../components/drill-badge.tsx';
import { loadLate } from '../../../lib/load-late.ts';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { PhaseStepper } from './phase-stepper.tsx';
import { Standstill, standsStill } from './standstill.tsx';
import { VisitMenu } from './visit-menu.tsx';

const VisitStateBadge = lazy(async () => {
  const { VisitStateBadge } = await import('../../../components/visit-state-badge.tsx');
  return { default: VisitStateBadge };
});
const ShareButton = lazy(async () => {
  const { ShareButton } = await loadLate(() => import('../../../components/share-button.tsx'));
  return { default: ShareButton };
});

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
  },
  name: {
    flex: '0 1 auto',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
  },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  beginning: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  // Without a width of its own: the longest visit on the list must not widen the strip.
  picker: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexGrow: 1,
    width: 0,
    minWidth: '160px',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  stepper: { flex: '1 1 480px', minWidth: 0 },
  numbers: { display: 'flex', flex: '0 1 auto', minWidth: 0 },
  value: { '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase500 } },
  number: {
    display: 'grid',
    alignContent: 'center',
    paddingInline: tokens.spacingHorizontalL,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': {
      ':first-child': { borderLeft: 'none', paddingInlineStart: 0 },
    },
  },
});

/** States that the phases alone do not tell. */
const settled = ['published', 'not-published', 'closed', 'cancelled', 'deferred'];

/** The first line of the page: which visit, how far along it is, how ready we are, how long is left. */
export function VisitStrip({ view, picker }: { view: ReadinessView; picker: ReactNode }) {
  const styles = useStyles();
  const { visit, ready } = view;
  const isCalm = useCalm();
  const still = standsStill(visit);
  return (
    <section aria-label="The visit" className={styles.strip}>
      <div className={styles.name}>
        <Subtitle1 as="h1" className={styles.title}>
          {visit.drill && <DrillBadge />}
          {visitTitle(visit)}
        </Subtitle1>
        <div className={styles.beginning}>
          {settled.includes(visit.state) && (
            <Suspense fallback={null}>
              <VisitStateBadge state={visit.state} />
            </Suspense>
          )}
          <Caption1 className={styles.quiet}>
            {`${beginningOf(visit)} ${sayMoment(visit.call, view.asOf)}`}
          </Caption1>
        </div>
        {visit.unverifiedDays && (
          <Caption1 className={styles.quiet}>Dates: check against the current framework</Caption1>
        )}
        <div className={styles.controls}>
          {picker !== null && <div className={styles.picker}>{picker}</div>}
          {(view.moves.length > 0 || view.mayCorrect) && <VisitMenu view={view} />}
          {isCalm && (
            <Suspense fallback={null}>
              <ShareButton
                tab="readiness"
                address={`readiness?${new URLSearchParams({ visit: visit.id }).toString()}`}
                words={`${visitTitle(visit)}: ${ready.percent}% ready`}
                compact
              />
            </Suspense>
          )}
        </div>
      </div>
      <div className={styles.stepper}>
        {still ? <Standstill view={view} /> : <PhaseStepper phases={view.phases} />}
      </div>
      <div className={styles.numbers}>
        <Figure
          value={`${ready.percent}% ready`}
          detail={`${ready.done} of ${ready.total} items done`}
        />
        {!still && <Figure {...countdownWords(view)} />}
      </div>
    </section>
  );
}

function beginningOf({ drill, yearlyEvent }: ReadinessView['visit']): string {
  if (yearlyEvent) return 'Begun';
  return drill ? 'Practice call' : 'Ofsted phoned';
}

function Figure({ value, detail }: { value: string; detail: string }) {
  const styles = useStyles();
  return (
    <p className={styles.number}>
      <Text size={600} weight="semibold" className={styles.value}>
        {value}
      </Text>
      <Caption1 className={styles.quiet}>{detail}</Caption1>
    </p>
  );
}

function countdownWords({ visit, workingDaysToFieldwork: left, asOf }: ReadinessView) {
  const days = sayDays(visit.fieldworkStart, visit.fieldworkEnd, asOf);
  const event = visit.yearlyEvent ? 'Due' : 'Fieldwork';
  if (left === null)
    return { value: `${event} ${visit.yearlyEvent ? 'day past' : 'over'}`, detail: days };
  if (left === 0) return { value: `${event} now`, detail: days };
  return {
    value: left === 1 ? '1 working day' : `${left} working days`,
    detail: `to ${visit.yearlyEvent ? 'the day' : 'fieldwork'}, ${sayDay(visit.fieldworkStart, asOf)}`,
  };
}
