import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useFocusBack } from './use-focus-back.ts';

export interface DrawerFrameProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** One thing over the page that it belongs to, whose place is kept. */
export function DrawerFrame({ title, onClose, children }: DrawerFrameProps) {
  useFocusBack();
  const close = (
    <Button appearance="subtle" aria-label="Close" icon={<Dismiss24Regular />} onClick={onClose} />
  );
  return (
    <OverlayDrawer
      position="end"
      size="medium"
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle action={close}>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
    </OverlayDrawer>
  );
}
