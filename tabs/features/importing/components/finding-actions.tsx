import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingRowProps } from './finding-check.tsx';

/** What a finding is opened for. */
export type Doing = 'edit' | 'split' | 'drop';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The buttons under a finding; each is a key as well. */
export function FindingActions({ finding, doing, onDo, onCheck, canMerge }: FindingRowProps) {
  const styles = useStyles();
  const { place, text, accepted } = finding;
  const name = text.slice(0, 60);
  const toggle = (one: Doing) => () => {
    onDo(doing === one ? null : one);
  };
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        appearance={accepted ? 'subtle' : 'secondary'}
        disabledFocusable={accepted}
        aria-label={`Accept: ${name}`}
        onClick={() => {
          onCheck({ do: 'accept', place });
        }}
      >
        Accept
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${doing === 'edit' ? 'Stop editing' : 'Edit'}: ${name}`}
        onClick={toggle('edit')}
      >
        {doing === 'edit' ? 'Stop editing' : 'Edit'}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Split: ${name}`}
        onClick={toggle('split')}
      >
        Split
      </Button>
      {canMerge && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Merge with the next: ${name}`}
          onClick={() => {
            onCheck({ do: 'merge', place });
          }}
        >
          Merge with next
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Drop: ${name}`}
        onClick={toggle('drop')}
      >
        Drop
      </Button>
    </div>
  );
}
