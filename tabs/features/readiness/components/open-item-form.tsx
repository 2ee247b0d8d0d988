import { changeItemSchema, type ItemDetail } from '../../../../bot/contract/item-detail.ts';
import type { AskedChange } from '../../../components/asked-change.ts';
import { ChangeForm } from '../../../components/change-form.tsx';
import type { OpenableForm } from '../../../components/form-buttons.tsx';
import { useSendItemChange, type ItemPlace } from '../api/use-item.ts';
import { itemForms, type ItemFormKind } from './item-forms.ts';

/** The form of a change of an item, behind its button; `onChanged` hears how it stands after it. */
export function openItemForm(
  kind: ItemFormKind,
  place: ItemPlace,
  { detail, onChanged }: { detail: ItemDetail; onChanged?: (detail: ItemDetail) => void },
): OpenableForm {
  const form = itemForms[kind](detail);
  return {
    title: form.title,
    draw: (close) => (
      <ItemChangeForm place={place} form={form} onChanged={onChanged} onClose={close} />
    ),
  };
}

interface ItemChangeFormProps {
  place: ItemPlace;
  form: AskedChange;
  onChanged: ((detail: ItemDetail) => void) | undefined;
  onClose: () => void;
}

function ItemChangeForm({ place, form, onChanged, onClose }: ItemChangeFormProps) {
  return (
    <ChangeForm
      schema={changeItemSchema.shape.change}
      sending={useSendItemChange(place, onChanged)}
      form={form}
      onClose={onClose}
    />
  );
}
