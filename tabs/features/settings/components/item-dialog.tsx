import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  ChecklistView,
  EditChecklist,
  TemplateItemView,
} from '../../../../bot/contract/checklist.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { problemOf } from '../../../lib/problem-error.ts';
import { useEditChecklist, type ChecklistPlace } from '../api/use-checklist.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { ItemFields } from './item-fields.tsx';
import { emptyItemForm, itemFaults, itemForm, keyFor, toItem } from './item-form.ts';
import { PlaceField } from './place-field.tsx';

export interface ItemDialogProps {
  place: ChecklistPlace;
  /** As it stands now, also when somebody else changes it while the dialog is open. */
  checklist: ChecklistView;
  /** The item to change; null for a new one. */
  item: TemplateItemView | null;
  onClose: () => void;
}

/**
 * Changes an item of a checklist, or adds one. When somebody else was first, it says what they
 * changed and keeps what was typed; saving again then changes their version.
 */
export function ItemDialog({ place, checklist, item, onClose }: ItemDialogProps) {
  const notices = useNotices();
  const editing = useEditChecklist(place);
  const [form, setForm] = useState(() => (item === null ? emptyItemForm : itemForm(item)));
  const [before, setBefore] = useState<string | null>(null);
  const [version, setVersion] = useState(checklist.version);
  const [tried, setTried] = useState(false);
  const faults = itemFaults(form);
  const overtaken = editing.isError && problemOf(editing.error).status === 409;
  const title = item === null ? 'Add an item' : 'Change the item';

  function submit() {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const asked = { version: overtaken ? checklist.version : version, edit: editOf() };
    setVersion(asked.version);
    editing.mutate(asked, {
      onSuccess: () => {
        notices.done(`${item === null ? 'Added' : 'Changed'}: ${form.title.trim()}.`);
        onClose();
      },
    });
  }

  function editOf(): EditChecklist['edit'] {
    if (item !== null) {
      return { kind: 'change', key: item.key, fields: toItem(item.key, form) };
    }
    const taken = checklist.items.map(({ key }) => key);
    return { kind: 'add', item: toItem(keyFor(form.title, taken), form), before };
  }

  return (
    <DialogFrame
      title={title}
      onSubmit={submit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit" disabledFocusable={editing.isPending}>
            {overtaken ? 'Save mine' : 'Save'}
          </Button>
        </>
      }
    >
      <ItemFields
        form={form}
        faults={tried ? faults : {}}
        onChange={(some) => {
          setForm({ ...form, ...some });
        }}
      />
      {item === null && <PlaceField items={checklist.items} before={before} onChoose={setBefore} />}
      {overtaken && <ChangedMeanwhile item={item} checklist={checklist} />}
      {editing.isError && !overtaken && <ProblemBar error={editing.error} />}
    </DialogFrame>
  );
}
