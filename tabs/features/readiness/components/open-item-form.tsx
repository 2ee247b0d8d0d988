import { changeItemSchema, type ItemDetail } from '../../../../bot/contract/item-detail.ts';
import type { AskedChange } from '../../../components/asked-change.ts';
import { ChangeForm } from '../../../components/change-form.tsx';
import type { OpenableForm } from '../../../components/form-buttons.tsx';
import { useSendItemChange, type ItemPlace } from '../api/use-item.ts';
import { itemForms, type ItemFormKind } from './item-forms.ts';

/** The form of a change of an item, behind its button. */
export function openItemForm(
  kind: ItemFormKind,
  place: ItemPlace,
  detail: ItemDetail,
): OpenableForm {
  const form = itemForms[kind](detail);
  return {
    title: form.title,
    draw: (close) => <ItemChangeForm place={place} form={form} onClose={close} />,
  };
}

interface ItemChangeFormProps {
  place: ItemPlace;
  form: AskedChange;
  onClose: () => void;
}

function ItemChangeForm({ place, form, onClose }: ItemChangeFormProps) {
  return (
    <ChangeForm
      schema={changeItemSchema.shape.change}
      sending={useSendItemChange(place)}
      form={form}
      onClose={onClose}
    />
  );
}
