import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
import type { ItemPress } from '../api/pressed-readiness.ts';

export interface PressButtonProps {
  item: ItemView;
  personal: boolean;
  appearance?: ButtonProps['appearance'];
  onPress: (press: ItemPress) => void;
}

/** Done, or Undo for what is done; nothing for who may press neither. */
export function PressButton({ item, personal, appearance, onPress }: PressButtonProps) {
  if (!item.mayComplete || item.standing === 'not-applicable') return null;
  const undoing = item.standing === 'done';
  const press = undoing ? 'reopen' : 'complete';
  const word = undoing ? 'Undo' : 'Done';
  return (
    <Button
      appearance={undoing ? 'subtle' : (appearance ?? 'secondary')}
      aria-label={`${word}: ${item.title}`}
      onClick={() => {
        onPress({ itemKey: item.key, personal, press });
      }}
    >
      {word}
    </Button>
  );
}
