import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { TemplateItemView } from '../../../../bot/contract/checklist.ts';

const useStyles = makeStyles({
  // A list to unfold is otherwise as wide as its longest line.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface PlaceFieldProps {
  items: readonly TemplateItemView[];
  /** The key of the item that the new one stands before; null for last. */
  before: string | null;
  onChoose: (before: string | null) => void;
}

/** Chooses where on the list a new item stands. */
export function PlaceField({ items, before, onChoose }: PlaceFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label="Place on the list">
      <Select
        value={before ?? ''}
        onChange={(_, { value }) => {
          onChoose(value === '' ? null : value);
        }}
      >
        {items.map(({ key, title }) => (
          <option key={key} value={key}>{`Before: ${title}`}</option>
        ))}
        <option value="">Last</option>
      </Select>
    </Field>
  );
}
