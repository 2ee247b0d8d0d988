import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useReducer } from 'react';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { PageHead } from '../../../components/page-head.tsx';
import { AlreadyImported } from './already-imported.tsx';
import { check, toCheck } from './checked-reading.ts';
import { DocumentFields } from './document-fields.tsx';
import { FindingChecks } from './finding-checks.tsx';
import { ReaderNotes } from './reader-notes.tsx';
import { SaveLetter } from './save-letter.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: '360px minmax(0, 1fr)',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  document: { display: 'grid', gap: tokens.spacingVerticalM },
});

export interface CheckReadingProps {
  document: ReadDocument;
  onStartOver: () => void;
}

/** What was read of a document, for a person to check, mend and save. */
export function CheckReading({ document, onStartOver }: CheckReadingProps) {
  const styles = useStyles();
  const [reading, dispatch] = useReducer(check, document.reading, toCheck);
  useLeavingQuestion();
  const earlier = document.alreadyImported;
  return (
    <>
      <PageHead
        title="Check the letter"
        summary={document.name}
        actions={<Button onClick={onStartOver}>Choose another document</Button>}
      />
      {earlier !== null && <AlreadyImported letter={earlier} />}
      <div className={styles.panes}>
        <div className={styles.document}>
          <ReaderNotes reading={reading} />
          <DocumentFields reading={reading} onCheck={dispatch} />
          {earlier === null && <SaveLetter document={document} reading={reading} />}
        </div>
        <FindingChecks reading={reading} onCheck={dispatch} />
      </div>
    </>
  );
}

/** Closing the window asks first: what was checked is kept nowhere else. */
function useLeavingQuestion() {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, []);
}
