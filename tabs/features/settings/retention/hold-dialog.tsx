import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { changeHoldSchema, type RetentionView } from '../../../../bot/contract/retention.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { NarrowSelect } from '../../../components/narrow-select.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { useChangeHold } from '../api/use-retention.ts';

/** A hold to be put on something that is chosen in the dialog, or the one to be lifted. */
export type HoldAsked = { kind: 'hold' } | { kind: 'lift'; visitId: string | null; title: string };

export interface HoldDialogProps {
  asked: HoldAsked;
  visits: RetentionView['visits'];
  onClose: () => void;
}

const everything = '';

/** Asks what is to be held, and why a hold is put on or lifted. */
export function HoldDialog({ asked, visits, onClose }: HoldDialogProps) {
  const notices = useNotices();
  const changing = useChangeHold();
  const [chosen, setChosen] = useState(visits[0]?.visitId ?? everything);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lifting = asked.kind === 'lift';
  const visitId = lifting ? asked.visitId : chosen === everything ? null : chosen;
  const wanted = changeHoldSchema.safeParse({ kind: asked.kind, visitId, reason });
  const fault = tried && !wanted.success ? { validationMessage: 'Say why, in a few words.' } : {};

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (!wanted.success) return;
    changing.mutate(
      { ...wanted.data, screened },
      {
        onSuccess: () => {
          notices.done(lifting ? 'The hold is lifted.' : 'It is on hold.');
          onClose();
        },
      },
    );
  }

  return (
    <DialogFrame
      title={lifting ? 'Lift the hold?' : 'What must not be erased?'}
      onClose={onClose}
      onSubmit={() => {
        send(answerAfter(changing.error));
      }}
      actions={
        <>
          <Button onClick={onClose}>Leave it as it is</Button>
          <Button appearance="primary" type="submit" disabledFocusable={changing.isPending}>
            {lifting ? 'Lift the hold' : 'Put on hold'}
          </Button>
        </>
      }
    >
      {lifting ? (
        <Text
          block
        >{`${asked.title}: what has been kept for its time is erased from tomorrow on.`}</Text>
      ) : (
        <Field label="What">
          <NarrowSelect
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {visits.map(({ visitId: id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value={everything}>Everything</option>
          </NarrowSelect>
        </Field>
      )}
      <Field required label="Why" hint="Don’t name a child." {...fault}>
        <Textarea
          value={reason}
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {changing.isError && <ProblemBar error={changing.error} onKeep={send} />}
    </DialogFrame>
  );
}
