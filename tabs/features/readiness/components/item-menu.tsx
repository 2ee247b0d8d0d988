import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState } from 'react';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
import { ChoiceMenu } from '../../../components/choice-menu.tsx';
import type { PressItem } from '../api/pressed-readiness.ts';
import { itemChoices, type ItemChoice } from './item-choices.ts';

const ReasonDialog = lazy(async () => {
  const { ReasonDialog } = await import('./reason-dialog.tsx');
  return { default: ReasonDialog };
});

export interface ItemMenuProps {
  item: ItemView;
  personal: boolean;
  onPress: PressItem;
}

/** What else may be said of an item: that it is blocked, or does not apply, and back. */
export function ItemMenu({ item, personal, onPress }: ItemMenuProps) {
  const [asking, setAsking] = useState<'block' | 'exclude' | null>(null);
  const choices = itemChoices(item);
  if (choices.length === 0) return null;

  function choose({ press }: ItemChoice) {
    if (press === 'block' || press === 'exclude') setAsking(press);
    else onPress({ itemKey: item.key, personal, press });
  }

  return (
    <>
      <ChoiceMenu
        button={{
          appearance: 'subtle',
          icon: <MoreHorizontal20Regular />,
          'aria-label': `More: ${item.title}`,
        }}
        choices={choices.map((choice) => ({
          words: choice.words,
          onChoose: () => {
            choose(choice);
          },
        }))}
      />
      {asking !== null && (
        <Suspense fallback={null}>
          <ReasonDialog
            item={item}
            press={asking}
            onGive={(given, onError) => {
              const onSuccess = () => {
                setAsking(null);
              };
              const press = { itemKey: item.key, personal, press: asking, ...given };
              onPress(press, { onSuccess, onError });
            }}
            onClose={() => {
              setAsking(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
