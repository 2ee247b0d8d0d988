import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarHorizontal20Regular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { loadLate } from '../lib/load-late.ts';
import { Panel } from './panel.tsx';
import { useCalm } from './use-calm.ts';

const GroupingSelect = lazy(async () => {
  const { GroupingSelect } = await loadLate(() => import('./grouping-select.tsx'));
  return { default: GroupingSelect };
});

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** By what things are put together, and its word: "owner". */
export interface Grouping<Key extends string> {
  readonly key: Key;
  readonly word: string;
}

export interface ProgressPanelProps<Key extends string> {
  /** What the choice of grouping is called: "Put items together by". */
  chooseBy: string;
  /** The first is shown until another is chosen. */
  groupings: readonly [Grouping<Key>, ...Grouping<Key>[]];
  bars: (by: Grouping<Key>) => ReactNode;
  /** The same numbers. */
  table: (by: Grouping<Key>) => ReactNode;
  /** Below either. */
  children?: ReactNode;
}

/** How far things are, put together by what the person chooses, as bars or as a table. */
export function ProgressPanel<Key extends string>({
  chooseBy,
  groupings,
  bars,
  table,
  children,
}: ProgressPanelProps<Key>) {
  const styles = useStyles();
  const isCalm = useCalm();
  const [asTable, setAsTable] = useState(false);
  const [by, setBy] = useState<Grouping<Key>>(groupings[0]);
  return (
    <Panel
      title={`Progress by ${by.word}`}
      aside={
        <div className={styles.choices}>
          <Suspense fallback={null}>
            {isCalm && (
              <GroupingSelect
                label={chooseBy}
                groupings={groupings}
                chosen={by.key}
                onChoose={(chosen) => {
                  setBy(groupings.find(({ key }) => key === chosen) ?? groupings[0]);
                }}
              />
            )}
          </Suspense>
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
      {asTable ? table(by) : bars(by)}
      {children}
    </Panel>
  );
}
