import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState } from 'react';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { RecordSent, type RecordSentProps } from '../../../components/record-sent.tsx';

/** Opens the form that records on which day what a statutory clock asks for was sent. */
export function SentButton({
  visitId,
  clock,
  appearance,
  onDone,
}: Required<RecordSentProps> & { appearance: ButtonProps['appearance'] }) {
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
  };
  return (
    <>
      <Button
        appearance={appearance}
        aria-label={`Record as sent: ${clock.title}`}
        onClick={() => {
          setOpened(true);
        }}
      >
        Record as sent
      </Button>
      {opened && (
        <DialogFrame
          title={clock.title}
          actions={<Button onClick={close}>Cancel</Button>}
          onClose={close}
        >
          <RecordSent
            visitId={visitId}
            clock={clock}
            onDone={() => {
              close();
              onDone();
            }}
          />
        </DialogFrame>
      )}
    </>
  );
}
