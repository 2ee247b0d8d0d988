import { Button, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  ask: { display: 'flex', gap: tokens.spacingHorizontalS },
  box: { flexGrow: 1, maxWidth: '640px', minWidth: 0 },
  button: { minWidth: '64px' },
});

export interface AskFindingsProps {
  /** The question that is answered below, or nothing. */
  question: string;
  onAsk: (question: string) => void;
}

/** Asks what the published letters say, in one's own words; emptied, it shows the letters again. */
export function AskFindings({ question, onAsk }: AskFindingsProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(question);
  return (
    <form
      role="search"
      aria-label="Findings"
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(typed.trim());
      }}
    >
      <SearchBox
        className={styles.box}
        aria-label="Ask about findings"
        placeholder="Ask about published letters"
        maxLength={300}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          if (value === '') onAsk('');
        }}
      />
      <Button type="submit" className={styles.button}>
        Ask
      </Button>
    </form>
  );
}
