import { makeStyles } from '@fluentui/react-components';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
import { usePressItem } from '../api/use-press-item.ts';
import { ItemRow } from './item-row.tsx';

const useStyles = makeStyles({
  items: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface MyItemsProps {
  visitId: string;
  items: readonly ItemView[];
  now: string;
}

/** The viewer's own items, with what they can do about each. */
export function MyItems({ visitId, items, now }: MyItemsProps) {
  const styles = useStyles();
  const press = usePressItem(visitId);
  return (
    <ul aria-label="My items" className={styles.items}>
      {items.map((item) => (
        <ItemRow key={item.key} item={item} now={now} personal onPress={press} />
      ))}
    </ul>
  );
}
