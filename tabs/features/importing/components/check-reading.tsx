import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useReducer, useState } from 'react';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { PageHead } from '../../../components/page-head.tsx';
import { useLeavingQuestion } from '../../../components/use-leaving-question.ts';
import { AlreadyImported } from './already-imported.tsx';
import { check, toCheck } from './checked-reading.ts';
import { DocumentText } from './document-text.tsx';
import { DocumentFields } from './document-fields.tsx';
import { FinalOfDraft } from './final-of-draft.tsx';
import { FindingChecks } from './finding-checks.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { ReaderNotes } from './reader-notes.tsx';
import { SameLetter } from './same-letter.tsx';
import { SaveLetter } from './save-letter.tsx';
import { useReviewKeys } from './use-review-keys.ts';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // The document stays in view while its findings are worked through.
  document: {
    position: 'sticky',
    top: tokens.spacingVerticalM,
    '@media (max-width: 899px)': { position: 'static' },
  },
  about: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
  },
});

export interface CheckReadingProps {
  document: ReadDocument;
  onStartOver: () => void;
}

/** What was read of a document, for a person to check, mend and save. */
export function CheckReading({ document, onStartOver }: CheckReadingProps) {
  const styles = useStyles();
  const [unchecked] = useState(() => toCheck(document.reading));
  const [reading, dispatch] = useReducer(check, unchecked);
  const question = useLeavingQuestion(reading !== unchecked);
  const keys = useReviewKeys(reading, dispatch);
  const earlier = document.alreadyImported;
  const { sameAs, draft } = document;
  const [takesPlace, setTakesPlace] = useState(true);
  const finalOf = takesPlace ? draft?.letter.id : undefined;
  const [another, setAnother] = useState(false);
  const isSaved = earlier === null && (sameAs === null || another);
  return (
    <>
      <PageHead
        title="Check the letter"
        summary={document.name}
        actions={
          <Button
            onClick={() => {
              question.leave(onStartOver);
            }}
          >
            Choose another document
          </Button>
        }
      />
      {earlier !== null && <AlreadyImported letter={earlier} />}
      {sameAs !== null && (
        <SameLetter
          found={sameAs}
          read={document.reading.findings.length}
          another={another}
          onAnother={setAnother}
        />
      )}
      {draft !== null && isSaved && (
        <FinalOfDraft draft={draft} taken={takesPlace} onTake={setTakesPlace} />
      )}
      <ReaderNotes reading={reading} />
      <div className={styles.panes}>
        <div className={styles.document}>
          <DocumentText
            lines={document.lines}
            findings={reading.findings}
            current={keys.current}
            onAdd={keys.add}
          />
        </div>
        <FindingChecks
          reading={reading}
          onCheck={dispatch}
          keys={keys}
          duplicates={document.duplicates.filter(({ letterId }) => letterId !== finalOf)}
        />
      </div>
      <div className={styles.about}>
        <DocumentFields reading={reading} judged={document.judged} onCheck={dispatch} />
        {isSaved && (
          <SaveLetter
            document={document}
            reading={reading}
            finalOf={finalOf}
            onAcceptAll={() => {
              dispatch({ do: 'accept-all' });
            }}
            onSaved={question.release}
          />
        )}
      </div>
      <LeaveDialog {...question} />
    </>
  );
}
