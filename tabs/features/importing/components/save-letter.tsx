import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { documentWord } from '../../../../bot/contract/document-words.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { ImportLetter, ReadDocument } from '../../../../bot/contract/letter.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { PublishDialog } from '../../../components/publish-dialog.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { useImportLetter } from '../api/use-import-letter.ts';
import { keptOf, toDropped, toReading, type CheckedReading } from './checked-reading.ts';
import { PublicationChoice } from './publication-choice.tsx';
import { UnacceptedBar } from './unaccepted-bar.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

export interface SaveLetterProps {
  document: ReadDocument;
  reading: CheckedReading;
  /** The draft whose place it takes. */
  finalOf: string | undefined;
  onAcceptAll: () => void;
  onSaved: () => void;
}

/** Who may see the findings, and saving them. Nothing is published by default. */
export function SaveLetter({ document, reading, finalOf, onAcceptAll, onSaved }: SaveLetterProps) {
  const styles = useStyles();
  const notices = useNotices();
  const [, go] = useLocation();
  const keepVisit = useVisitKept();
  const importing = useImportLetter();
  const [publication, setPublication] = useState<ImportLetter['publication'] | null>(
    reading.callsItselfDraft ? 'draft' : null,
  );
  const [publishedOn, setPublishedOn] = useState<string>();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);

  function save(day: string | undefined, screened: ScreeningAnswer) {
    if (publication === null) return;
    setPublishedOn(day);
    const { documentId, name } = document;
    const checked = {
      documentId,
      name,
      publication,
      publishedOn: day,
      finalOf,
      dropped: toDropped(reading),
      reading: toReading(reading),
      screened,
    };
    importing.mutate(checked, {
      onSuccess: ({ letter, saved }) => {
        const findings = countWords(checked.reading.findings.length, 'finding', 'findings');
        notices.done(
          saved
            ? `Saved: ${findings} from the ${documentWord(letter.kind)}.`
            : `${letter.importedBy} had imported this letter before. Nothing was changed.`,
        );
        onSaved();
        go(keepVisit('/findings', { letter: letter.id }));
      },
    });
  }

  const missing = tried && publication === null;
  const unaccepted = keptOf(reading).filter(({ accepted }) => !accepted).length;
  const problem = importing.isError && (
    <ProblemBar
      error={importing.error}
      onKeep={(screened) => {
        save(publishedOn, screened);
      }}
    />
  );
  return (
    <Panel title="Save">
      <div className={styles.form}>
        <PublicationChoice chosen={publication} missing={missing} onChoose={setPublication} />
        {tried && unaccepted > 0 && <UnacceptedBar count={unaccepted} onAcceptAll={onAcceptAll} />}
        {!asking && problem}
        <Button
          appearance="primary"
          disabledFocusable={importing.isPending}
          onClick={() => {
            setTried(true);
            if (unaccepted > 0) return;
            if (publication === 'published') setAsking(true);
            else save(undefined, answerAfter(importing.error));
          }}
        >
          Save the findings
        </Button>
        {asking && (
          <PublishDialog
            documentDate={reading.documentDate}
            likelyDay={likelyDay(reading)}
            note={reading.callsItselfDraft ? 'The document calls itself a draft.' : undefined}
            press="Save and show to everybody"
            busy={importing.isPending}
            problem={problem}
            onPublish={(day) => {
              save(day, answerAfter(importing.error));
            }}
            onClose={() => {
              setAsking(false);
            }}
          />
        )}
      </div>
    </Panel>
  );
}

/** The letter's own date, where it can have been published then. */
function likelyDay({ documentDate, callsItselfDraft }: CheckedReading): string {
  const today = londonDayOf(new Date().toISOString());
  if (documentDate === null || callsItselfDraft) return '';
  return documentDate <= today ? documentDate : '';
}
