import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterView, PublishLetter as Asked } from '../../../../bot/contract/letter.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { PublishDialog } from '../../../components/publish-dialog.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { usePublishLetter } from '../api/use-publish-letter.ts';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** Ends a letter's embargo with its day, or says that it will not be published. Asks first. */
export function PublishLetter({ letter }: { letter: LetterView }) {
  const styles = useStyles();
  const notices = useNotices();
  const publishing = usePublishLetter(letter.id);
  const [asking, setAsking] = useState(false);

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
        <PublishDialog
          documentDate={letter.documentDate}
          likelyDay={londonDayOf(new Date().toISOString())}
          press="End the embargo"
          busy={publishing.isPending}
          problem={publishing.isError && <ProblemBar error={publishing.error} />}
          onPublish={(on) => {
            publish({ as: 'published', on }, 'Published: everybody can see it now.');
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}
