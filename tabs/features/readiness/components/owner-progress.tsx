import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarHorizontal20Regular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { lazy, Suspense, useState } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';
import { Panel } from '../../../components/panel.tsx';
import { StandingIcon } from '../../../components/standing-icon.tsx';
import { OwnerBars } from './owner-bars.tsx';

const OwnerTable = lazy(async () => {
  const { OwnerTable } = await import('./owner-table.tsx');
  return { default: OwnerTable };
});

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

/** How far each role is with its items, as bars or as the same numbers in a table. */
export function OwnerProgress({ view }: { view: ReadinessView }) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const { owners, counts } = view;
  return (
    <Panel
      title="Progress by owner"
      aside={
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
      }
    >
      {asTable ? (
        <Suspense fallback={null}>
          <OwnerTable owners={owners} />
        </Suspense>
      ) : (
        <OwnerBars owners={owners} />
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
