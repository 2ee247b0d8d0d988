import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { lazy, Suspense } from 'react';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { ReachList } from '../../../../bot/contract/reach.ts';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { PageLink } from '../../../components/page-link.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { notReachedWords } from './reached-words.ts';

const Waves = lazy(async () => {
  const { Waves } = await import('./waves.tsx');
  return { default: Waves };
});

const useStyles = makeStyles({
  figures: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (min-width: 800px) and (max-width: 1099px)': { flexDirection: 'row' },
  },
  figure: {
    flexGrow: 1,
    display: 'grid',
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  plain: { alignContent: 'center', paddingBlock: tokens.spacingVerticalSNudge },
  link: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalSNudge,
    color: 'inherit',
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  words: { display: 'grid' },
  whole: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalSNudge },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How many were told, have acknowledged, were not reached; for who may, each opens its list. */
export function ToldPanel({ view }: { view: ReadinessView }) {
  const styles = useStyles();
  const { reach } = view;
  const notYet = reach.sent - reach.acknowledged;
  const kept = reach.waves.filter(({ release }) => release !== 'at-once');
  const everyone = countWords(reach.everyone, 'person', 'people');
  return (
    <Panel title="Who has been told">
      <ul className={styles.figures}>
        <Figure
          mayList={reach.mayList}
          list="told"
          title="Told"
          count={reach.sent}
          whole={`of ${everyone}`}
        >
          {toldWords(view)}
        </Figure>
        <Figure
          mayList={reach.mayList}
          list="acknowledged"
          title="Acknowledged"
          count={reach.acknowledged}
          whole={`of ${reach.sent} told`}
        >
          {notYet > 0 ? `Not yet acknowledged (${notYet})` : 'Everyone told has acknowledged'}
        </Figure>
        <Figure
          mayList={reach.mayList}
          list="not-reached"
          title="Not reached"
          count={reach.notReached}
          whole={`of ${everyone}`}
        >
          {notReachedWords(reach)}
        </Figure>
      </ul>
      {kept.length > 0 && (
        <Suspense fallback={null}>
          <Waves view={view} kept={kept} />
        </Suspense>
      )}
    </Panel>
  );
}

interface FigureProps {
  mayList: boolean;
  list: ReachList;
  title: string;
  count: number;
  whole: string;
  children: string;
}

function Figure({ mayList, list, ...figure }: FigureProps) {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  if (!mayList) {
    return (
      <li className={mergeClasses(styles.figure, styles.plain)}>
        <FigureWords {...figure} />
      </li>
    );
  }
  return (
    <li className={styles.figure}>
      <PageLink to={keepVisit('/people', { told: list })} className={styles.link}>
        <FigureWords {...figure} />
        <ChevronRight20Regular aria-hidden className={styles.quiet} />
      </PageLink>
    </li>
  );
}

function FigureWords({ title, count, whole, children }: Omit<FigureProps, 'mayList' | 'list'>) {
  const styles = useStyles();
  return (
    <span className={styles.words}>
      <Text weight="semibold">{title}</Text>
      <span className={styles.whole}>
        <Text size={600} weight="semibold">
          {count}
        </Text>
        <Text>{whole}</Text>
      </span>
      <Caption1 className={styles.quiet}>{children}</Caption1>
    </span>
  );
}

function toldWords({ visit, reach, asOf }: ReadinessView): string {
  const rest = [
    reach.waiting > 0 ? `${reach.waiting} still being told` : '',
    reach.held > 0 ? `${reach.held} held back` : '',
    reach.cancelled > 0 ? `${reach.cancelled} not to be told` : '',
    reach.erased > 0 ? `${reach.erased} no longer on record` : '',
  ].filter(Boolean);
  return rest.length > 0 ? rest.join(', ') : `Announced ${sayMoment(visit.announcedAt, asOf)}`;
}
