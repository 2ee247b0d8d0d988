import { Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FindingFieldsProps } from './finding-in-hand.ts';
import { WordsAsRead } from './words-as-read.tsx';

const useStyles = makeStyles({
  // Grows with its text, where the browser can.
  text: { fieldSizing: 'content', maxHeight: 'none' },
});

/** A finding's words and points as fields, and what was read of them. */
export function FindingWordsFields({
  finding,
  onChange,
  fault,
}: FindingFieldsProps & { fault?: string | undefined }) {
  const styles = useStyles();
  const { text, subItems } = finding;
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    words.current?.focus();
  }, []);
  return (
    <>
      <Field label="The finding, in the inspectors’ words" validationMessage={fault}>
        <Textarea
          ref={words}
          rows={3}
          resize="vertical"
          textarea={{ className: styles.text }}
          value={text}
          onChange={(_, { value }) => {
            onChange({ text: value });
          }}
        />
      </Field>
      <WordsAsRead finding={finding} onChange={onChange} />
      {subItems.length > 0 && (
        <Field label="Its points, one on each line">
          <Textarea
            rows={3}
            resize="vertical"
            textarea={{ className: styles.text }}
            value={subItems.join('\n')}
            onChange={(_, { value }) => {
              onChange({ subItems: value.split('\n') });
            }}
          />
        </Field>
      )}
    </>
  );
}
