import { Field } from '@fluentui/react-components';
import type { TemplateItemView } from '../../../../bot/contract/checklist.ts';
import { NarrowSelect } from '../../../components/narrow-select.tsx';

export interface PlaceFieldProps {
  items: readonly TemplateItemView[];
  /** The key of the item that the new one stands before; null for last. */
  before: string | null;
  onChoose: (before: string | null) => void;
}

/** Chooses where on the list a new item stands. */
export function PlaceField({ items, before, onChoose }: PlaceFieldProps) {
  return (
    <Field label="Place on the list">
      <NarrowSelect
        value={before ?? ''}
        onChange={(_, { value }) => {
          onChoose(value === '' ? null : value);
        }}
      >
        {items.map(({ key, title }) => (
          <option key={key} value={key}>{`Before: ${title}`}</option>
        ))}
        <option value="">Last</option>
      </NarrowSelect>
    </Field>
  );
}
