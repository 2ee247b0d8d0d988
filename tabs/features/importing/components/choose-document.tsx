import {
  Button,
  Field,
  Skeleton,
  SkeletonItem,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { PageHead } from '../../../components/page-head.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import type { NamedBytes } from '../../../lib/api-client.ts';
import { DropZone } from './drop-zone.tsx';

const useStyles = makeStyles({
  ways: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
  },
  paste: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  field: { width: '100%' },
  reading: { display: 'grid', gap: tokens.spacingVerticalM },
});

export interface ChooseDocumentProps {
  /** The name of the document that is being read, or null. */
  busyWith: string | null;
  error: unknown;
  onChoose: (document: NamedBytes) => void;
}

/** Where a letter comes in: a file dropped or chosen, or its text pasted. */
export function ChooseDocument({ busyWith, error, onChoose }: ChooseDocumentProps) {
  const styles = useStyles();
  return (
    <>
      <PageHead
        title="Import a letter"
        summary="Nothing is saved until you have checked what was read."
      />
      {error !== null && <ProblemBar error={error} />}
      {busyWith === null ? (
        <div className={styles.ways}>
          <DropZone onChoose={onChoose} />
          <PasteText onChoose={onChoose} />
        </div>
      ) : (
        <Skeleton aria-label={`Reading ${busyWith}`} className={styles.reading}>
          <Text role="status">{`Reading ${busyWith}`}</Text>
          {['a', 'b', 'c', 'd'].map((line) => (
            <SkeletonItem key={line} size={48} />
          ))}
        </Skeleton>
      )}
    </>
  );
}

function PasteText({ onChoose }: Pick<ChooseDocumentProps, 'onChoose'>) {
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <Panel title="Paste the text">
      <div className={styles.paste}>
        <Field label="The letter’s text, from its date to its end" className={styles.field}>
          <Textarea
            rows={8}
            resize="vertical"
            value={text}
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Button
          disabledFocusable={text.trim() === ''}
          onClick={() => {
            const bytes = new Blob([text], { type: 'text/plain' });
            onChoose({ name: 'Pasted text.txt', bytes });
          }}
        >
          Read the text
        </Button>
      </div>
    </Panel>
  );
}
