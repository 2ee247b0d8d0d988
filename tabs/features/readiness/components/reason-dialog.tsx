import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { pressReasonSchema } from '../../../../bot/contract/press.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { answerAfter } from '../../../lib/screening.ts';

const words = {
  block: {
    title: 'What is in the way?',
    meaning: 'It is shown as blocked to everyone who follows the visit, so that somebody can help.',
    label: 'What is in the way',
    button: 'Mark as blocked',
  },
  exclude: {
    title: 'Why does this not apply?',
    meaning: 'It no longer counts towards readiness. The reason is shown beside it.',
    label: 'Why it does not apply',
    button: 'Mark as not applicable',
  },
} as const;

export interface GivenReason {
  reason: string;
  screened?: ScreeningAnswer;
}

export interface ReasonDialogProps {
  item: ItemView;
  press: keyof typeof words;
  onGive: (given: GivenReason, onError: (error: unknown) => void) => void;
  onClose: () => void;
}

/** Asks why an item is blocked, or does not apply. */
export function ReasonDialog({ item, press, onGive, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState(press === 'block' ? (item.reason?.text ?? '') : '');
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const asked = pressReasonSchema.safeParse({ reason });
  const { title, meaning, label, button } = words[press];
  const fault = tried && !asked.success ? { validationMessage: 'Say why, in a few words.' } : {};

  function submit() {
    setTried(true);
    give(answerAfter(error));
  }

  function give(screened: ScreeningAnswer) {
    if (asked.success) onGive({ reason: asked.data.reason, screened }, setError);
  }

  return (
    <DialogFrame
      title={title}
      onSubmit={submit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it as it is</Button>
          <Button appearance="primary" type="submit">
            {button}
          </Button>
        </>
      }
    >
      <Text block weight="semibold">
        {item.title}
      </Text>
      <Text block>{meaning}</Text>
      <Field required label={label} hint="Don’t name a child." {...fault}>
        <Textarea
          value={reason}
          maxLength={300}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {error !== null && <ProblemBar error={error} onKeep={give} />}
    </DialogFrame>
  );
}
