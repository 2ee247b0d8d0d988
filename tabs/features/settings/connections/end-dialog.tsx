import { Button, Text } from '@fluentui/react-components';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';

export interface EndDialogProps {
  title: string;
  /** What comes of it. */
  words: string;
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
export function EndDialog({ title, words, end, leave, ...act }: EndDialogProps) {
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
      <Text block>{words}</Text>
      {act.error !== null && <ProblemBar error={act.error} />}
    </DialogFrame>
  );
}
