import { Button, Caption1, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarHorizontal20Regular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { lazy, Suspense, useState } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';
import { Panel } from '../../../components/panel.tsx';
import { StandingIcon } from '../../../components/standing-icon.tsx';
import { ProgressBars } from './progress-bars.tsx';

const ProgressTable = lazy(async () => {
  const { ProgressTable } = await import('./progress-table.tsx');
  return { default: ProgressTable };
});

/** By what the items are put together: the field of the view, and its word. */
const groupings = [
  ['owners', 'owner'],
  ['teams', 'team'],
  ['categories', 'category'],
] as const;
type Grouping = (typeof groupings)[number][0];

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
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** How far the items are, by owner, team or category, as bars or as the same numbers in a table. */
export function ItemProgress({ view }: { view: ReadinessView }) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const [grouping, setGrouping] = useState<Grouping>('owners');
  const by = groupings.find(([field]) => field === grouping)?.[1] ?? 'owner';
  const groups = view[grouping];
  const { counts } = view;
  return (
    <Panel
      title={`Progress by ${by}`}
      aside={
        <div className={styles.choices}>
          <Select
            size="small"
            aria-label="Put items together by"
            value={grouping}
            onChange={(_event, { value }) => {
              setGrouping(groupings.find(([field]) => field === value)?.[0] ?? 'owners');
            }}
          >
            {groupings.map(([field, word]) => (
              <option key={field} value={field}>{`By ${word}`}</option>
            ))}
          </Select>
          <Button
            appearance="subtle"
            size="small"
            icon={asTable ? <DataBarHorizontal20Regular /> : <Table20Regular />}
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {asTable ? 'Show as bars' : 'Show as table'}
          </Button>
        </div>
      }
    >
      {asTable ? (
        <Suspense fallback={null}>
          <ProgressTable by={by} groups={groups} />
        </Suspense>
      ) : (
        <ProgressBars by={by} groups={groups} />
      )}
      <ul aria-label="All items" className={styles.legend}>
        {(['done', 'in-hand', 'blocked', 'overdue'] as const).map((standing) => (
          <li key={standing} className={styles.entry}>
            <StandingIcon standing={standing} />
            <Caption1>{`${standingTitles[standing]} ${counts[standing]}`}</Caption1>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
