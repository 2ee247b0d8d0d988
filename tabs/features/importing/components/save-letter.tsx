import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { documentWord } from '../../../../bot/contract/document-words.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import {
  importLetterSchema,
  type ImportLetter,
  type ReadDocument,
} from '../../../../bot/contract/letter.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { useImportLetter } from '../api/use-import-letter.ts';
import { toDropped, toReading, type CheckedReading } from './checked-reading.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

export interface SaveLetterProps {
  document: ReadDocument;
  reading: CheckedReading;
}

/** Who may see the findings, and saving them. Neither answer is taken for granted. */
export function SaveLetter({ document, reading }: SaveLetterProps) {
  const styles = useStyles();
  const notices = useNotices();
  const [, go] = useLocation();
  const keepVisit = useVisitKept();
  const importing = useImportLetter();
  const [publication, setPublication] = useState<ImportLetter['publication'] | null>(null);
  const [tried, setTried] = useState(false);

  function save(screened: ScreeningAnswer) {
    setTried(true);
    if (publication === null) return;
    const { documentId, name } = document;
    const checked = {
      documentId,
      name,
      publication,
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
        go(keepVisit('/findings', { letter: letter.id }));
      },
    });
  }

  const missing = tried && publication === null;
  return (
    <Panel title="Save">
      <div className={styles.form}>
        <Field
          required
          label="Has Ofsted published it?"
          {...(missing && { validationMessage: 'Say whether it is published.' })}
        >
          <RadioGroup
            value={publication ?? ''}
            onChange={(_, { value }) => {
              setPublication(importLetterSchema.shape.publication.parse(value));
            }}
          >
            <Radio value="published" label="Published: everyone may see its findings" />
            <Radio value="draft" label="Draft: embargoed, only the core group sees them" />
            <Radio
              value="not-published"
              label="Not published by Ofsted, as after a first monitoring visit: embargoed"
            />
          </RadioGroup>
        </Field>
        {importing.isError && <ProblemBar error={importing.error} onKeep={save} />}
        <Button
          appearance="primary"
          disabledFocusable={importing.isPending}
          onClick={() => {
            save(answerAfter(importing.error));
          }}
        >
          Save the findings
        </Button>
      </div>
    </Panel>
  );
}
