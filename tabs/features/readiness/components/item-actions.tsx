import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemDetail } from '../../../../bot/contract/item-detail.ts';
import { FormButtons } from '../../../components/form-buttons.tsx';
import { usePressItemChange, type ItemPlace } from '../api/use-item.ts';
import { usePressItem } from '../api/use-press-item.ts';
import type { ItemFormKind } from './item-forms.ts';
import { ItemMenu } from './item-menu.tsx';
import { openItemForm } from './open-item-form.tsx';
import { PressButton } from './press-button.tsx';

const useStyles = makeStyles({
  actions: { display: 'grid', gap: tokens.spacingVerticalS },
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
  const personal = place.kind === 'personal';
  return (
    <div className={styles.actions}>
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
      <FormButtons forms={formsOf(detail).map((kind) => openItemForm(kind, place, detail))} />
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
