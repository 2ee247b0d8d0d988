import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { londonDayOf } from '../../bot/contract/spoken-time.ts';
import { ProblemBar } from './problem-bar.tsx';
import { useRecordSent } from './use-record-sent.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
});

export interface RecordSentProps {
  visitId: string;
  clock: { key: string; title: string };
  onDone?: () => void;
}

/** The day on which what a statutory clock asks for was sent, today unless said otherwise, and the press. */
export function RecordSent({ visitId, clock, onDone }: RecordSentProps) {
  const styles = useStyles();
  const today = londonDayOf(new Date().toISOString());
  const [day, setDay] = useState(today);
  const recording = useRecordSent(visitId);
  return (
    <form
      aria-label={`Record as sent: ${clock.title}`}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (day === '') return;
        recording.mutate({ clock: clock.key, day }, { onSuccess: onDone });
      }}
    >
      <div className={styles.line}>
        <Field
          label="Sent on"
          size="small"
          validationMessage={day === '' ? 'Choose the day.' : undefined}
        >
          <Input
            type="date"
            size="small"
            value={day}
            max={today}
            onChange={(_, data) => {
              setDay(data.value);
            }}
          />
        </Field>
        <Button
          type="submit"
          size="small"
          aria-label={`Record as sent: ${clock.title}`}
          disabledFocusable={recording.isPending}
        >
          Record as sent
        </Button>
      </div>
      {recording.error !== null && <ProblemBar error={recording.error} />}
    </form>
  );
}
