import { Button, MenuItem, useRestoreFocusTarget } from '@fluentui/react-components';
import { ButtonMenu } from './button-menu.tsx';
import type { ChoiceMenuProps } from './choice-menu.tsx';

/** A menu that is open to begin with, under its button. */
export function OpenedMenu({ button, choices }: ChoiceMenuProps) {
  return (
    <ButtonMenu opened button={<Button {...button} {...useRestoreFocusTarget()} />}>
      {choices.map(({ words, onChoose }) => (
        <MenuItem key={words} onClick={onChoose}>
          {words}
        </MenuItem>
      ))}
    </ButtonMenu>
  );
}
