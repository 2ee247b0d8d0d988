import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type {
  ChecklistView,
  EditChecklist,
  TemplateItemView,
} from '../../../../bot/contract/checklist.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { Panel } from '../../../components/panel.tsx';
import { useMedium } from '../../../components/use-narrow.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useEditChecklist, type ChecklistPlace } from '../api/use-checklist.ts';
import { ChecklistActions } from './checklist-actions.tsx';
import { ChecklistList } from './checklist-list.tsx';
import { ChecklistTable } from './checklist-table.tsx';
import type { RowAction } from './item-menu.tsx';
import { fieldsOf } from './item-form.ts';
import { moveEdit } from './moved-items.ts';

const ItemDialog = lazy(async () => {
  const { ItemDialog } = await import('./item-dialog.tsx');
  return { default: ItemDialog };
});
const ReplaceDialog = lazy(async () => {
  const { ReplaceDialog } = await import('./replace-dialog.tsx');
  return { default: ReplaceDialog };
});

const useStyles = makeStyles({
  notes: { display: 'grid', color: tokens.colorNeutralForeground2 },
});

export interface ChecklistEditorProps {
  place: ChecklistPlace;
  checklist: ChecklistView;
  mayChange: boolean;
}

type Open = { dialog: 'item'; item: TemplateItemView | null } | { dialog: 'replace' };

/** A checklist's items, and for who may: editing them, their order, and all of them as a file. */
export function ChecklistEditor({ place, checklist, mayChange }: ChecklistEditorProps) {
  const styles = useStyles();
  const medium = useMedium();
  const [open, setOpen] = useState<Open | null>(null);
  const { act, lastMoved } = useRowActions(place, checklist, (item) => {
    setOpen({ dialog: 'item', item });
  });
  const close = () => {
    setOpen(null);
  };
  const Rows = medium ? ChecklistList : ChecklistTable;
  return (
    <Panel
      title={countWords(checklist.items.length, 'item', 'items')}
      aside={
        <ChecklistActions
          place={place}
          mayChange={mayChange}
          onAdd={() => {
            setOpen({ dialog: 'item', item: null });
          }}
          onReplace={() => {
            setOpen({ dialog: 'replace' });
          }}
        />
      }
    >
      <div className={styles.notes}>
        <Caption1>{versionWords(checklist)}</Caption1>
        <Caption1>Visits that have begun keep the version they began with.</Caption1>
      </div>
      <Rows items={checklist.items} onAction={mayChange ? act : null} focused={lastMoved} />
      {open !== null && (
        <Suspense fallback={null}>
          {open.dialog === 'item' ? (
            <ItemDialog place={place} checklist={checklist} item={open.item} onClose={close} />
          ) : (
            <ReplaceDialog place={place} checklist={checklist} onClose={close} />
          )}
        </Suspense>
      )}
    </Panel>
  );
}

/** What a row's buttons do; `lastMoved` is the item whose button keeps the keyboard. */
function useRowActions(
  place: ChecklistPlace,
  checklist: ChecklistView,
  onEdit: (item: TemplateItemView) => void,
) {
  const notices = useNotices();
  const { mutate } = useEditChecklist(place);
  const [lastMoved, setLastMoved] = useState<string | null>(null);
  const { items, version } = checklist;

  function retire(item: TemplateItemView) {
    const before = items[items.indexOf(item) + 1]?.key ?? null;
    mutate(
      { version, edit: { kind: 'retire', key: item.key } },
      {
        onError: notices.failed,
        onSuccess: (after) => {
          notices.done(`Retired: ${item.title}.`, () => {
            const edit = { kind: 'add', item: fieldsOf(item), before } as const;
            mutate({ version: after.version, edit }, { onError: notices.failed });
          });
        },
      },
    );
  }

  function move(item: TemplateItemView, edit: EditChecklist['edit'] | null) {
    if (edit === null) return;
    mutate(
      { version, edit },
      {
        onError: notices.failed,
        onSuccess: (after) => {
          setLastMoved(item.key);
          const place = after.items.findIndex(({ key }) => key === item.key) + 1;
          notices.done(`${item.title}: now ${place} of ${after.items.length}.`);
        },
      },
    );
  }

  function act(action: RowAction, item: TemplateItemView) {
    setLastMoved(null);
    if (action === 'edit') onEdit(item);
    else if (action === 'retire') retire(item);
    else move(item, moveEdit(items, item.key, action));
  }
  return { act, lastMoved };
}

function versionWords({ version, edited }: ChecklistView): string {
  if (edited === null) return `Version ${version}, as it comes with Visit Ready`;
  const when = sayMoment(edited.at, new Date().toISOString());
  return `Version ${version}, edited by ${edited.by}, ${when}`;
}
