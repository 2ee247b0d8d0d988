import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import {
  changeItemsSchema,
  type ChangedItems,
  type ChangeItems,
} from '../../../../bot/contract/several-items.ts';
import { ChangeForm } from '../../../components/change-form.tsx';
import { FormButtons, type OpenableForm } from '../../../components/form-buttons.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useChangeItems } from '../api/use-change-items.ts';
import { useUndoItems } from '../api/use-undo-items.ts';
import {
  changedWords,
  notChanged,
  severalForms,
  undoableOf,
  undoneWords,
  type NotChanged,
} from './several-forms.ts';

export interface SeveralItemsProps {
  view: ReadinessView;
  chosen: ReadonlySet<string>;
  onChanged: (left: NotChanged[]) => void;
  onUndone: (left: NotChanged[]) => void;
}

/** What can be done with the items that are chosen. */
export function SeveralItems({ view, chosen, onChanged, onUndone }: SeveralItemsProps) {
  const notices = useNotices();
  const some = view.items.filter(({ key }) => chosen.has(key));
  const titleOf = (key: string) => view.items.find((item) => item.key === key)?.title ?? key;
  const undo = useUndoItems(view.visit.id, (undone) => {
    const words = undoneWords(undone);
    if (words !== null) notices.done(words);
    onUndone(notChanged(undone, titleOf, view.asOf));
  });
  const sending = useChangeItems(
    view.visit.id,
    some.map(({ key, version }) => ({ key, version })),
    (change: ChangeItems['change'], changed: ChangedItems) => {
      const words = changedWords(change, changed);
      const undoable = undoableOf(changed);
      const wayBack = () => {
        undo(undoable);
      };
      if (words !== null) notices.done(words, undoable.length === 0 ? undefined : wayBack);
      onChanged(notChanged(changed, titleOf, view.asOf));
    },
  );
  const formOf = (kind: keyof typeof severalForms): OpenableForm => {
    const form = severalForms[kind](some.length, view.asOf);
    return {
      title: form.title,
      draw: (close) => (
        <ChangeForm
          schema={changeItemsSchema.shape.change}
          sending={sending}
          form={form}
          onClose={close}
        />
      ),
    };
  };
  return (
    <FormButtons
      forms={view.mayChangeItems ? [formOf('assign'), formOf('redate')] : [formOf('offer')]}
    />
  );
}
