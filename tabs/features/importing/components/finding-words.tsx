import { Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { QuotedFinding } from '../../../components/quoted-finding.tsx';
import type { FindingCheckProps } from './finding-check.tsx';
import { WordsAsRead } from './words-as-read.tsx';

const useStyles = makeStyles({
  words: { display: 'grid', gap: tokens.spacingVerticalXS },
  // Grows with its text, where the browser can.
  text: { fieldSizing: 'content', maxHeight: 'none' },
});

/** A finding's words: as a quotation, or while it is edited as fields. */
export function FindingWords({
  finding,
  editing,
  onCheck,
}: FindingCheckProps & { editing: boolean }) {
  const styles = useStyles();
  const { place, text, subItems } = finding;
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    words.current?.focus();
  }, [editing]);
  if (!editing) {
    return <QuotedFinding className={styles.words} text={text} subItems={subItems} />;
  }
  return (
    <>
      <Field label="The finding, in the inspectors’ words">
        <Textarea
          ref={words}
          rows={3}
          resize="vertical"
          textarea={{ className: styles.text }}
          value={text}
          onChange={(_, { value }) => {
            onCheck({ do: 'set-finding', place, fields: { text: value } });
          }}
        />
      </Field>
      <WordsAsRead finding={finding} onCheck={onCheck} />
      {subItems.length > 0 && (
        <Field label="Its points, one on each line">
          <Textarea
            rows={3}
            resize="vertical"
            textarea={{ className: styles.text }}
            value={subItems.join('\n')}
            onChange={(_, { value }) => {
              onCheck({ do: 'set-finding', place, fields: { subItems: value.split('\n') } });
            }}
          />
        </Field>
      )}
    </>
  );
}
