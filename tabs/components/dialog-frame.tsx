import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusBack } from './use-focus-back.ts';

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    // Where there is more than fits it scrolls: no row gives way.
    gridAutoRows: 'max-content',
    gap: tokens.spacingVerticalM,
  },
});

export interface DialogFrameProps {
  title: string;
  /** Its buttons. */
  actions: ReactNode;
  /** Makes a form of it, whose button of type `submit` this answers. */
  onSubmit?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the page: its title, what it says or asks one below the other, its buttons. */
export function DialogFrame({ title, actions, onSubmit, onClose, children }: DialogFrameProps) {
  const styles = useStyles();
  useFocusBack();
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>{children}</DialogContent>
      <DialogActions fluid>{actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        {onSubmit === undefined ? (
          body
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              onSubmit();
            }}
          >
            {body}
          </form>
        )}
      </DialogSurface>
    </Dialog>
  );
}
