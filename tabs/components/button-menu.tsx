import { Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export interface ButtonMenuProps {
  /** Opens it. */
  button: ReactElement;
  /** Its choices. */
  children: ReactNode;
}

/** Choices that a button opens. */
export function ButtonMenu({ button, children }: ButtonMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
