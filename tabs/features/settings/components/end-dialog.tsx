import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';

export interface EndDialogProps {
  title: string;
  /** What comes of it. */
  children: ReactNode;
  /** The button that does it, and the one that does not. */
  end: string;
  leave: string;
  pending: boolean;
  /** What the last try was refused with, or null. */
  error: unknown;
  onEnd: () => void;
  onClose: () => void;
}

/** Asks before something ends that cannot be had back. */
export function EndDialog({ title, children, end, leave, ...act }: EndDialogProps) {
  return (
    <DialogFrame
      title={title}
      onClose={act.onClose}
      onSubmit={act.onEnd}
      actions={
        <>
          <Button onClick={act.onClose}>{leave}</Button>
          <Button appearance="primary" type="submit" disabledFocusable={act.pending}>
            {end}
          </Button>
        </>
      }
    >
      {children}
      {act.error !== null && <ProblemBar error={act.error} />}
    </DialogFrame>
  );
}
