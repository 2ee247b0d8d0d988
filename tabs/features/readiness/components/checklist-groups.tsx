import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView, ReadinessView } from '../../../../bot/contract/readiness.ts';
import { Panel } from '../../../components/panel.tsx';
import { useRowsInSteps } from '../../../components/use-rows-in-steps.tsx';
import { usePressItem } from '../api/use-press-item.ts';
import { isShown, type ChecklistFilter } from './checklist-filters.ts';
import type { Choosing } from '../../../components/use-chosen.ts';
import { ItemRow } from './item-row.tsx';
import type { ItemSought } from './use-item-sought.ts';

const useStyles = makeStyles({
  items: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What can be chosen of the items in view, and what is. */
export interface ItemChoosing extends Choosing {
  keys: readonly string[];
}

interface Group {
  title: string;
  personal: boolean;
  items: readonly ItemView[];
}

export interface ChecklistGroupsProps {
  view: ReadinessView;
  filter: ChecklistFilter;
  viewerId: string | null;
  /** The item that the address names, or null. */
  sought: ItemSought | null;
  /** By key, the items in view that can be chosen, and which are; null where there are none. */
  choosing: ItemChoosing | null;
}

/** The items in groups: the viewer's own, then each role's. A group without items is left out. */
export function ChecklistGroups(props: ChecklistGroupsProps) {
  const { view, filter, viewerId, sought, choosing } = props;
  const styles = useStyles();
  const press = usePressItem(view.visit.id);
  const groups = groupsOf(view);
  const rows = groups.flatMap((group) =>
    group.items
      .filter((item) => isShown(filter, item, { personal: group.personal, viewerId }))
      .map((item) => ({ group, item })),
  );
  const isSought = ({ group, item }: (typeof rows)[number]) =>
    item.key === sought?.itemKey && group.personal === (sought.kind === 'personal');
  const { shown, end } = useRowsInSteps(rows, rows.findIndex(isSought) + 1);
  return (
    <>
      {groups.map((group) => {
        const { title, personal, items } = group;
        const drawn = shown.filter((row) => row.group === group);
        if (drawn.length === 0) return null;
        return (
          <Panel key={title} title={title} aside={<Caption1>{doneWords(items)}</Caption1>}>
            <ul aria-label={title} className={styles.items}>
              {drawn.map((row) => (
                <ItemRow
                  key={row.item.key}
                  item={row.item}
                  now={view.asOf}
                  personal={personal}
                  sought={isSought(row)}
                  onPress={press}
                  box={personal ? undefined : boxOf(row.item, choosing)}
                />
              ))}
            </ul>
          </Panel>
        );
      })}
      {end}
    </>
  );
}

function groupsOf({ mine, owners, items }: ReadinessView): Group[] {
  return [
    { title: 'My items', personal: true, items: mine?.items ?? [] },
    ...owners.map(({ title }) => ({
      title,
      personal: false,
      items: items.filter(({ ownerRole }) => ownerRole === title),
    })),
  ];
}

/** Undefined where nothing is for choosing; nothing where only others are. */
function boxOf({ key, title }: ItemView, choosing: ItemChoosing | null): ReactNode {
  if (choosing === null) return undefined;
  if (!choosing.keys.includes(key)) return null;
  return (
    <Checkbox
      aria-label={`Choose ${title}`}
      checked={choosing.chosen.has(key)}
      onChange={(_, { checked }) => {
        choosing.choose(key, checked === true);
      }}
    />
  );
}

function doneWords(items: readonly ItemView[]): string {
  const applicable = items.filter(({ standing }) => standing !== 'not-applicable');
  const done = applicable.filter(({ standing }) => standing === 'done');
  return `${done.length} of ${applicable.length} done`;
}
