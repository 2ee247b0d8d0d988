import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';
import { ProgressPanel } from '../../../components/progress-panel.tsx';
import { StandingIcon } from '../../../components/standing-icon.tsx';
import { ProgressBars } from './progress-bars.tsx';

const ProgressTable = lazy(async () => {
  const { ProgressTable } = await import('./progress-table.tsx');
  return { default: ProgressTable };
});

/** By what the items are put together: the field of the view, and its word. */
const groupings = [
  { key: 'owners', word: 'owner' },
  { key: 'teams', word: 'team' },
  { key: 'categories', word: 'category' },
] as const;

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    marginTop: 'auto',
    padding: 0,
    paddingTop: tokens.spacingVerticalS,
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** How far the items are, by owner, team or category, as bars or as the same numbers in a table. */
export function ItemProgress({ view }: { view: ReadinessView }) {
  const styles = useStyles();
  const { counts } = view;
  return (
    <ProgressPanel<(typeof groupings)[number]['key']>
      chooseBy="Put items together by"
      groupings={groupings}
      bars={({ key, word }) => <ProgressBars by={word} groups={view[key]} />}
      table={({ key, word }) => (
        <Suspense fallback={null}>
          <ProgressTable by={word} groups={view[key]} />
        </Suspense>
      )}
    >
      <ul aria-label="All items" className={styles.legend}>
        {(['done', 'in-hand', 'blocked', 'overdue'] as const).map((standing) => (
          <li key={standing} className={styles.entry}>
            <StandingIcon standing={standing} />
            <Caption1>{`${standingTitles[standing]} ${counts[standing]}`}</Caption1>
          </li>
        ))}
      </ul>
    </ProgressPanel>
  );
}
