import {
  Caption1,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  createTableColumn,
  makeStyles,
  mergeClasses,
  tokens,
  type DataGridProps,
  type TableColumnId,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { ownerWords, standingWords } from '../../../../bot/contract/follow-up-words.ts';
import { useRowsInSteps } from '../../../components/use-rows-in-steps.tsx';
import { DueDay } from './due-day.tsx';
import { FollowUpRating } from './follow-up-rating.tsx';
import { FollowUpTitle } from './follow-up-title.tsx';

const loudness = { red: 0, amber: 1, green: 2, closed: 3 } as const;

const columns = [
  createTableColumn<FollowUpView>({
    columnId: 'action',
    compare: (a, b) => a.action.localeCompare(b.action, 'en-GB'),
    renderHeaderCell: () => 'Follow-up and finding',
    renderCell: (followUp) => <FollowUpTitle followUp={followUp} />,
  }),
  createTableColumn<FollowUpView>({
    columnId: 'rating',
    compare: (a, b) =>
      loudness[a.rating?.colour ?? 'closed'] - loudness[b.rating?.colour ?? 'closed'] ||
      a.due.localeCompare(b.due),
    renderHeaderCell: () => 'Rating and distance to target',
    renderCell: (followUp) => <FollowUpRating followUp={followUp} />,
  }),
  createTableColumn<FollowUpView>({
    columnId: 'standing',
    compare: (a, b) => a.state.localeCompare(b.state) || a.since.at.localeCompare(b.since.at),
    renderHeaderCell: () => 'Where it stands',
    renderCell: (followUp) => (
      <Caption1>{standingWords(followUp, new Date().toISOString())}</Caption1>
    ),
  }),
  createTableColumn<FollowUpView>({
    columnId: 'owner',
    compare: (a, b) => a.owner.name.localeCompare(b.owner.name, 'en-GB'),
    renderHeaderCell: () => 'Owner',
    renderCell: ownerWords,
  }),
  createTableColumn<FollowUpView>({
    columnId: 'due',
    compare: (a, b) => a.due.localeCompare(b.due),
    renderHeaderCell: () => 'Due, and originally due',
    renderCell: (followUp) => <DueDay followUp={followUp} />,
  }),
];

const useStyles = makeStyles({
  grid: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
  },
  cell: {
    flexGrow: 1,
    alignItems: 'center',
    // Not as paddingBlock: the cell's own padding may come after that.
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  wide: { flexGrow: 2.4 },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

/** The follow-ups as a table that sorts by any of its columns. */
export function FollowUpGrid({ followUps }: { followUps: readonly FollowUpView[] }) {
  const styles = useStyles();
  const cellClass = (columnId: TableColumnId) =>
    mergeClasses(styles.cell, columnId === 'action' && styles.wide);
  const [sort, setSort] = useState<SortState>(firstDueFirst);
  const sorted = useMemo(() => sortedBy(followUps, sort), [followUps, sort]);
  const { shown, end } = useRowsInSteps(sorted);
  return (
    <>
      <DataGrid
        items={[...shown]}
        columns={columns}
        getRowId={({ id }: FollowUpView) => id}
        sortable
        sortState={sort}
        onSortChange={(_, chosen) => {
          setSort(chosen);
        }}
        aria-rowcount={followUps.length + 1}
        focusMode="none"
        aria-label="Follow-ups"
        className={styles.grid}
      >
        <DataGridHeader className={styles.header}>
          <DataGridRow>
            {({ renderHeaderCell, columnId }) => (
              <DataGridHeaderCell className={mergeClasses(cellClass(columnId), styles.heading)}>
                {renderHeaderCell()}
              </DataGridHeaderCell>
            )}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody<FollowUpView>>
          {({ item, rowId }) => (
            <DataGridRow<FollowUpView> key={rowId}>
              {({ renderCell, columnId }) => (
                <DataGridCell className={cellClass(columnId)}>{renderCell(item)}</DataGridCell>
              )}
            </DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
      {end}
    </>
  );
}

type SortState = Parameters<NonNullable<DataGridProps['onSortChange']>>[1];

const firstDueFirst: SortState = { sortColumn: 'due', sortDirection: 'ascending' };

/** All of them in order, before those that come first are drawn. */
function sortedBy(
  followUps: readonly FollowUpView[],
  { sortColumn, sortDirection }: SortState,
): FollowUpView[] {
  const column = columns.find(({ columnId }) => columnId === sortColumn);
  const way = sortDirection === 'descending' ? -1 : 1;
  return followUps.toSorted((a, b) => way * (column?.compare(a, b) ?? 0));
}
