import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { sayDay, sayDays } from '../../../../bot/contract/spoken-time.ts';
import type { VisitSummary } from '../../../../bot/contract/visit.ts';
import { DrillBadge } from '../../../components/drill-badge.tsx';
import { Panel } from '../../../components/panel.tsx';
import { VisitStateBadge } from '../../../components/visit-state-badge.tsx';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { PageLink } from '../../../components/page-link.tsx';
import { VisitMoves } from './visit-moves.tsx';

const useStyles = makeStyles({
  visits: { listStyleType: 'none', padding: 0 },
  visit: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '@media (max-width: 479px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      justifyItems: 'start',
    },
  },
  words: { display: 'grid', justifyItems: 'start', minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Visits of one kind, the latest first, each leading to its readiness. */
export function VisitHistory(props: { title: string; visits: readonly VisitSummary[] }) {
  const styles = useStyles();
  return (
    <Panel title={`${props.title} (${props.visits.length})`}>
      <ul aria-label={props.title} className={styles.visits}>
        {props.visits.map((visit) => (
          <VisitLine key={visit.id} visit={visit} />
        ))}
      </ul>
    </Panel>
  );
}

function VisitLine({ visit }: { visit: VisitSummary }) {
  const styles = useStyles();
  const now = new Date().toISOString();
  return (
    <li className={styles.visit}>
      <div className={styles.words}>
        <span className={styles.title}>
          {visit.drill && <DrillBadge />}
          <PageLink to={`/readiness?visit=${encodeURIComponent(visit.id)}`} className={styles.link}>
            <Text weight="semibold">{visitTitle(visit)}</Text>
          </PageLink>
        </span>
        <Text>{daysWords(visit, now)}</Text>
        <Caption1 className={styles.quiet}>{recordWords(visit, now).join(' · ')}</Caption1>
      </div>
      <VisitStateBadge state={visit.state} />
      <VisitMoves visit={visit} />
    </li>
  );
}

function daysWords(visit: VisitSummary, now: string): string {
  const days = sayDays(visit.fieldworkStart, visit.fieldworkEnd, now);
  const what = visit.yearlyEvent ? 'Due' : 'Fieldwork';
  return `${what} ${days}`;
}

function recordWords(visit: VisitSummary, now: string): string[] {
  const { call, received, announcedBy, unverifiedDays } = visit;
  return [
    `${visit.yearlyEvent ? 'Begun' : 'Called'} ${sayDay(call, now)}`,
    ...(received === null ? [] : [`letter received ${sayDay(received, now)}`]),
    `announced by ${announcedBy}`,
    ...(unverifiedDays ? ['dates: check against the current framework'] : []),
  ];
}
