import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView, ReadinessView } from '../../../../bot/contract/readiness.ts';
import { Panel } from '../../../components/panel.tsx';
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
  const groups: Group[] = [
    { title: 'My items', personal: true, items: view.mine?.items ?? [] },
    ...view.owners.map(({ title }) => ({
      title,
      personal: false,
      items: view.items.filter(({ ownerRole }) => ownerRole === title),
    })),
  ];
  return groups.map(({ title, personal, items }) => {
    const shown = items.filter((item) => isShown(filter, item, { personal, viewerId }));
    if (shown.length === 0) return null;
    return (
      <Panel key={title} title={title} aside={<Caption1>{doneWords(items)}</Caption1>}>
        <ul aria-label={title} className={styles.items}>
          {shown.map((item) => (
            <ItemRow
              key={item.key}
              item={item}
              now={view.asOf}
              personal={personal}
              sought={item.key === sought?.itemKey && personal === (sought.kind === 'personal')}
              onPress={press}
              box={personal ? undefined : boxOf(item, choosing)}
            />
          ))}
        </ul>
      </Panel>
    );
  });
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
