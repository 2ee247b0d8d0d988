import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterView, PublishLetter as Asked } from '../../../../bot/contract/letter.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { usePublishLetter } from '../api/use-publish-letter.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Ends a letter's embargo with its day, or says that it will not be published. Asks first. */
export function PublishLetter({ letter }: { letter: LetterView }) {
  const styles = useStyles();
  const notices = useNotices();
  const publishing = usePublishLetter(letter.id);
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(() => londonDayOf(new Date().toISOString()));

  function publish(asked: Asked, notice: string) {
    publishing.mutate(asked, {
      onSuccess: () => {
        notices.done(notice);
        setAsking(false);
      },
    });
  }

  return (
    <div className={styles.actions}>
      <Button
        size="small"
        onClick={() => {
          setAsking(true);
        }}
      >
        It is published…
      </Button>
      {letter.publication === 'draft' && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={publishing.isPending}
          onClick={() => {
            publish({ as: 'not-published' }, 'Kept: Ofsted does not publish this letter.');
          }}
        >
          Ofsted will not publish it
        </Button>
      )}
      {asking && (
        <DialogFrame
          title="End the embargo?"
          onClose={() => {
            setAsking(false);
          }}
          actions={
            <>
              <Button
                onClick={() => {
                  setAsking(false);
                }}
              >
                Keep it
              </Button>
              <Button
                appearance="primary"
                disabledFocusable={publishing.isPending || day === ''}
                onClick={() => {
                  publish({ as: 'published', on: day }, 'Published: everybody can see it now.');
                }}
              >
                End the embargo
              </Button>
            </>
          }
        >
          <Text>
            Everybody at the council can then see these findings and be answered from them. It
            cannot be taken back.
          </Text>
          <Field required label="Published on">
            <Input
              type="date"
              value={day}
              onChange={(_, { value }) => {
                setDay(value);
              }}
            />
          </Field>
          {publishing.isError && <ProblemBar error={publishing.error} />}
        </DialogFrame>
      )}
    </div>
  );
}
