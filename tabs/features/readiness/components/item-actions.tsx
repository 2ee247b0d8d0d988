import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemDetail } from '../../../../bot/contract/item-detail.ts';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useRef, useState } from 'react';
import { FormButtons } from '../../../components/form-buttons.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { usePressItemChange, type ItemPlace } from '../api/use-item.ts';
import { usePressItem } from '../api/use-press-item.ts';
import { useUndoItems } from '../api/use-undo-items.ts';
import type { ItemFormKind } from './item-forms.ts';
import { ItemMenu } from './item-menu.tsx';
import { openItemForm } from './open-item-form.tsx';
import { PressButton } from './press-button.tsx';
import { undoneWords } from './several-forms.ts';

const useStyles = makeStyles({
  actions: { display: 'grid', gap: tokens.spacingVerticalS, outlineStyle: 'none' },
  undo: { justifySelf: 'start' },
  presses: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ItemActionsProps {
  place: ItemPlace;
  detail: ItemDetail;
}

/** What the viewer can do about an item. Whoever is asked to take it over answers that first. */
export function ItemActions({ place, detail }: ItemActionsProps) {
  const styles = useStyles();
  const press = usePressItem(place.visitId);
  const change = usePressItemChange(place);
  const { item, may } = detail;
  const all = useRef<HTMLDivElement>(null);
  // As somebody has just left it; it is theirs to undo until anybody changes it again.
  const [changed, setChanged] = useState<ItemDetail | null>(null);
  const personal = place.kind === 'personal';

  function hear(after: ItemDetail) {
    // What was so already leaves nothing of this to undo.
    if (after.item.version !== item.version) setChanged(after);
  }

  return (
    <div ref={all} tabIndex={-1} className={styles.actions}>
      <div className={styles.presses}>
        {may.answer && <AnswerButtons change={change} />}
        <PressButton
          item={item}
          personal={personal}
          appearance={may.answer ? 'secondary' : 'primary'}
          onPress={press}
        />
        {may.offer && detail.offer !== null && (
          <Button
            onClick={() => {
              change({ kind: 'drop-offer' }, 'It stays yours.');
            }}
          >
            Keep it after all
          </Button>
        )}
        <ItemMenu item={item} personal={personal} onPress={press} />
      </div>
      <FormButtons
        forms={formsOf(detail).map((kind) =>
          openItemForm(kind, place, { detail, onChanged: hear }),
        )}
      />
      {changed?.item.version === item.version && (
        <UndoButton
          place={place}
          version={item.version}
          onUndone={() => {
            all.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function formsOf({ may, offer }: ItemDetail): ItemFormKind[] {
  const offering: ItemFormKind[] = may.offer && offer === null ? ['offer'] : [];
  return may.change ? [...offering, 'assign', 'redate'] : offering;
}

/** Makes a change with one press, and says what became of it. */
type Change = ReturnType<typeof usePressItemChange>;

function AnswerButtons({ change }: { change: Change }) {
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          change({ kind: 'accept' }, 'It is yours now.');
        }}
      >
        Take it over
      </Button>
      <Button
        onClick={() => {
          change({ kind: 'drop-offer' }, 'They are told that you can’t.');
        }}
      >
        I can’t
      </Button>
    </>
  );
}

interface UndoButtonProps {
  place: ItemPlace;
  version: string;
  /** The button goes away with the focus. */
  onUndone: () => void;
}

/** In the drawer, not in a notice: that is out of a keyboard’s reach while a drawer is open. */
function UndoButton({ place, version, onUndone }: UndoButtonProps) {
  const styles = useStyles();
  const notices = useNotices();
  const undo = useUndoItems(place.visitId, (undone) => {
    notices.done(undoneWords(undone) ?? 'Not undone: somebody has changed it meanwhile.');
    onUndone();
  });
  return (
    <Button
      className={styles.undo}
      size="small"
      icon={<ArrowUndo20Regular />}
      onClick={() => {
        undo([{ key: place.itemKey, version }]);
      }}
    >
      Undo the change
    </Button>
  );
}
