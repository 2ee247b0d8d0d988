import {
  Button,
  Field,
  Input,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { createFollowUpSchema } from '../../../../bot/contract/follow-up.ts';
import { londonDayOf, sayDay } from '../../../../bot/contract/spoken-time.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { useMakeFollowUp } from '../api/use-make-follow-up.ts';
import { OwnerField } from '../../../components/owner-field.tsx';

const useStyles = makeStyles({
  quotation: { color: tokens.colorNeutralForeground2, maxHeight: '6lh', overflowY: 'auto' },
});

export interface FollowUpDialogProps {
  finding: FindingView;
  onClose: () => void;
}

/** Asks for what a follow-up needs: the action, who owns it, and by when. */
export function FollowUpDialog({ finding, onClose }: FollowUpDialogProps) {
  const styles = useStyles();
  const notices = useNotices();
  const making = useMakeFollowUp(finding.id);
  // Made once: sending the same form again after a lost answer makes no second follow-up.
  const [requestId] = useState(() => crypto.randomUUID());
  const [action, setAction] = useState('');
  const [ownerId, setOwnerId] = useState('');
  const [due, setDue] = useState('');
  const [tried, setTried] = useState(false);
  const now = new Date().toISOString();
  const asked = createFollowUpSchema.safeParse({ requestId, action, ownerId, due });
  const wrong = new Set(tried ? asked.error?.issues.map(({ path }) => path[0]) : []);

  function submit() {
    setTried(true);
    send(answerAfter(making.error));
  }

  function send(screened: ScreeningAnswer) {
    if (!asked.success) return;
    making.mutate(
      { ...asked.data, screened },
      {
        onSuccess: (followUp) => {
          notices.done(
            `Follow-up made for ${followUp.owner.name}, due ${sayDay(followUp.due, now)}.`,
          );
          onClose();
        },
      },
    );
  }

  return (
    <DialogFrame
      title="Make this a follow-up"
      onSubmit={submit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit" disabledFocusable={making.isPending}>
            Make follow-up
          </Button>
        </>
      }
    >
      <blockquote className={styles.quotation}>
        <Text>{`“${finding.text}”`}</Text>
      </blockquote>
      <Field
        required
        label="Action"
        hint="What will be done, so that anyone can tell when it is."
        {...(wrong.has('action') && { validationMessage: 'Say what will be done.' })}
      >
        <Textarea
          value={action}
          maxLength={500}
          onChange={(_, { value }) => {
            setAction(value);
          }}
        />
      </Field>
      <OwnerField wrong={wrong.has('ownerId')} onChoose={setOwnerId} />
      <Field
        required
        label="Due"
        {...(wrong.has('due') && { validationMessage: 'Choose the day it is due.' })}
      >
        <Input
          type="date"
          min={londonDayOf(now)}
          value={due}
          onChange={(_, { value }) => {
            setDue(value);
          }}
        />
      </Field>
      {making.isError && <ProblemBar error={making.error} onKeep={send} />}
    </DialogFrame>
  );
}
