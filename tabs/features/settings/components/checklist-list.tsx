import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ChecklistRowsProps } from './checklist-table.tsx';
import { categoryWords, kindWords, roleWords } from './item-changes.ts';
import { ItemMenu } from './item-menu.tsx';

const useStyles = makeStyles({
  items: { listStyleType: 'none', padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A checklist's items one below the other, for narrow windows. */
export function ChecklistList({ items, onAction, focused }: ChecklistRowsProps) {
  const styles = useStyles();
  return (
    <ol aria-label="Items" className={styles.items}>
      {items.map((item, place) => (
        <li key={item.key} className={styles.item}>
          <Text weight="semibold">{item.title}</Text>
          <Caption1>{`${roleWords(item.owner)} · ${kindWords(item)}`}</Caption1>
          <Caption1>{item.dueInWords}</Caption1>
          <Caption1 className={styles.quiet}>
            {`${categoryWords(item.category)}. ${item.why}`}
          </Caption1>
          {onAction !== null && (
            <ItemMenu
              item={item}
              place={place}
              of={items.length}
              focused={item.key === focused}
              onAction={onAction}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
