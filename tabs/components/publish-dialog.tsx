import { Button, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { DialogFrame } from './dialog-frame.tsx';
import { PublicationDayField } from './publication-day-field.tsx';

export interface PublishDialogProps {
  /** The letter's own date: it was published on no day before it. */
  documentDate: string | null;
  /** The day that stands in the field at first; empty for none. */
  likelyDay: string;
  /** What is particular about this letter, said first. */
  note?: string | undefined;
  /** Its button. */
  press: string;
  busy: boolean;
  /** Why the last press was refused. */
  problem: ReactNode;
  onPublish: (day: string) => void;
  onClose: () => void;
}

/** Asks for the day before a letter's embargo is ended, whether it is imported or was a draft. */
export function PublishDialog(props: PublishDialogProps) {
  const { documentDate, likelyDay, note, press, busy, problem, onPublish, onClose } = props;
  const [day, setDay] = useState(likelyDay);
  return (
    <DialogFrame
      title="Show these findings to everybody?"
      onClose={onClose}
      onSubmit={() => {
        if (!busy) onPublish(day);
      }}
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" appearance="primary" disabledFocusable={busy || day === ''}>
            {press}
          </Button>
        </>
      }
    >
      {note !== undefined && <Text weight="semibold">{note}</Text>}
      <Text>
        Everybody at the council can then see these findings and be answered from them. It cannot be
        taken back.
      </Text>
      <PublicationDayField documentDate={documentDate} day={day} onDay={setDay} />
      {problem}
    </DialogFrame>
  );
}
