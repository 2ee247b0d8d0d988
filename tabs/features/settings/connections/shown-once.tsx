import { Button, Field, Input, Text } from '@fluentui/react-components';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { useNotices } from '../../../components/use-notices.ts';

export interface ShownOnceProps {
  title: string;
  /** What it is: "Key", "Secret". */
  label: string;
  /** What it is for, and what to do with it. */
  words: string;
  value: string;
  onClose: () => void;
}

/** A key or secret, which nobody sees a second time. */
export function ShownOnce({ title, label, words, value, onClose }: ShownOnceProps) {
  const notices = useNotices();
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => {
        notices.done('Copied.');
      },
      () => {
        notices.done('Copying is not allowed here: select it and copy it.');
      },
    );
  };
  return (
    <DialogFrame
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={copy}>Copy</Button>
          <Button appearance="primary" onClick={onClose}>
            I have kept it
          </Button>
        </>
      }
    >
      <Text block>{words}</Text>
      <Field label={label} hint="It is shown once. Visit Ready cannot show it again.">
        <Input readOnly value={value} />
      </Field>
    </DialogFrame>
  );
}
