import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useChangeFollowUp } from '../api/use-follow-up.ts';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  field: { width: '100%' },
});

/** A dated note; what was typed stays until it is saved. */
export function NoteForm({ followUp }: { followUp: FollowUpView }) {
  const styles = useStyles();
  const changing = useChangeFollowUp(followUp.id);
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [next, setNext] = useState('');
  const [tried, setTried] = useState(false);
  const missing = text.trim().length < 3;

  function send(screened?: ScreeningAnswer) {
    const said = next.trim() === '' ? null : next;
    const change = { kind: 'note' as const, text, next: said };
    changing.mutate(
      { requestId, revision: followUp.revision, change, screened },
      {
        onSuccess: () => {
          setText('');
          setNext('');
          setTried(false);
          setRequestId(crypto.randomUUID());
        },
      },
    );
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        setTried(true);
        if (!missing) send();
      }}
    >
      <Field
        required
        label="Progress note"
        className={styles.field}
        {...(tried && missing && { validationMessage: 'Write what has happened.' })}
      >
        <Textarea
          value={text}
          maxLength={1000}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Field label="What is next, if that has changed" className={styles.field}>
        <Input
          value={next}
          maxLength={200}
          onChange={(_, { value }) => {
            setNext(value);
          }}
        />
      </Field>
      {changing.isError && <ProblemBar error={changing.error} onKeep={send} />}
      <Button type="submit" appearance="primary" disabledFocusable={changing.isPending}>
        Save note
      </Button>
    </form>
  );
}
