import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { PublicationDayField } from '../../../components/publication-day-field.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useCorrectPublicationDay } from '../api/use-correct-publication-day.ts';

const useStyles = makeStyles({ action: { marginBottom: tokens.spacingVerticalS } });

/** Puts a wrong day of publication right. */
export function CorrectPublicationDay({ letter }: { letter: LetterView }) {
  const styles = useStyles();
  const notices = useNotices();
  const correcting = useCorrectPublicationDay(letter.id);
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(letter.publishedOn ?? '');
  const close = () => {
    setAsking(false);
  };
  const correct = () => {
    if (correcting.isPending || day === '') return;
    const asked = { on: day, was: letter.publishedOn };
    correcting.mutate(asked, {
      onSuccess: () => {
        notices.done('The day of publication is corrected.');
        close();
      },
    });
  };
  return (
    <div className={styles.action}>
      <Button
        size="small"
        onClick={() => {
          setDay(letter.publishedOn ?? '');
          setAsking(true);
        }}
      >
        Correct the day of publication…
      </Button>
      {asking && (
        <DialogFrame
          title="On which day was it published?"
          onClose={close}
          onSubmit={correct}
          actions={
            <>
              <Button onClick={close}>Leave it</Button>
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={correcting.isPending || day === ''}
              >
                Correct the day
              </Button>
            </>
          }
        >
          <PublicationDayField documentDate={letter.documentDate} day={day} onDay={setDay} />
          {correcting.isError && <ProblemBar error={correcting.error} />}
        </DialogFrame>
      )}
    </div>
  );
}
