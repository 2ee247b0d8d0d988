import { Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export interface ButtonMenuProps {
  /** Opens it. */
  button: ReactElement;
  /** Its choices. */
  children: ReactNode;
  /** Open to begin with. */
  opened?: boolean;
}

/** Choices that a button opens. */
export function ButtonMenu({ button, children, opened = false }: ButtonMenuProps) {
  return (
    <Menu defaultOpen={opened}>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
