import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  choice: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  // A sentence is longer than a button: its words may wrap.
  sentence: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

export interface SplitChoiceProps {
  text: string;
  onSplit: (at: number) => void;
  onCancel: () => void;
}

/** Asks with which sentence the second finding begins. */
export function SplitChoice({ text, onSplit, onCancel }: SplitChoiceProps) {
  const styles = useStyles();
  const starts = sentenceStarts(text);
  return (
    <div role="group" aria-label="Split" className={styles.choice}>
      <Text weight="semibold">
        {starts.length === 0
          ? 'It is one sentence: edit its words instead.'
          : 'The second finding begins with:'}
      </Text>
      {starts.map((at) => (
        <Button
          key={at}
          size="small"
          className={styles.sentence}
          onClick={() => {
            onSplit(at);
          }}
        >
          {opening(text.slice(at))}
        </Button>
      ))}
      <Button size="small" appearance="subtle" onClick={onCancel}>
        Leave it whole
      </Button>
    </div>
  );
}

/** Where each sentence but the first begins. */
export function sentenceStarts(text: string): number[] {
  return [...text.matchAll(/[.!?;]['’”)]*\s+(?=\S)/g)].map(
    (match) => match.index + match[0].length,
  );
}

const shown = 60;

function opening(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, text.lastIndexOf(' ', shown))}…`;
}
