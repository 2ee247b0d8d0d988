import {
  Caption1,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { TemplateItemView } from '../../../../bot/contract/checklist.ts';
import { categoryWords, kindWords, roleWords } from './item-changes.ts';
import { ItemMenu, type ItemMenuProps } from './item-menu.tsx';

const useStyles = makeStyles({
  cell: {
    // Not as paddingBlock: the cell's own padding may come after that.
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  words: { display: 'grid', minWidth: 0 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  item: { width: '32%' },
  owner: { width: '15%' },
  due: { width: '20%' },
  buttons: { width: '104px' },
});

export interface ChecklistRowsProps {
  items: readonly TemplateItemView[];
  /** Null for who may only read. */
  onAction: ItemMenuProps['onAction'] | null;
  /** The key of the item whose button keeps the keyboard, or null. */
  focused: string | null;
}

/** A checklist's items as a table, in their order. */
export function ChecklistTable({ items, onAction, focused }: ChecklistRowsProps) {
  const styles = useStyles();
  const cell = styles.cell;
  const heading = (words: string, width?: string) => (
    <TableHeaderCell className={mergeClasses(styles.heading, width)}>{words}</TableHeaderCell>
  );
  return (
    <Table aria-label="Items">
      <TableHeader>
        <TableRow>
          {heading('Item', styles.item)}
          {heading('Owner', styles.owner)}
          {heading('Kind')}
          {heading('Due', styles.due)}
          {heading('Category')}
          {onAction !== null && heading('Change', styles.buttons)}
        </TableRow>
      </TableHeader>
      <TableBody>
        {items.map((item, place) => (
          <TableRow key={item.key}>
            <TableCell className={cell}>
              <div className={styles.words}>
                <Text weight="semibold">{item.title}</Text>
                <Caption1 className={styles.quiet}>{item.why}</Caption1>
              </div>
            </TableCell>
            <TableCell className={cell}>{roleWords(item.owner)}</TableCell>
            <TableCell className={cell}>{kindWords(item)}</TableCell>
            <TableCell className={cell}>{item.dueInWords}</TableCell>
            <TableCell className={cell}>{categoryWords(item.category)}</TableCell>
            {onAction !== null && (
              <TableCell className={cell}>
                <ItemMenu
                  item={item}
                  place={place}
                  of={items.length}
                  focused={item.key === focused}
                  onAction={onAction}
                />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
