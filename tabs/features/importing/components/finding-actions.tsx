import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingRowProps } from './finding-check.tsx';

/** What a finding is opened for. */
export type Doing = 'edit' | 'split' | 'drop';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The buttons under a finding; each is a key as well. */
export function FindingActions(props: FindingRowProps) {
  const { finding, doing, onDo, onCheck, onRemove, canMerge } = props;
  const styles = useStyles();
  const { place, text, accepted, added, parts } = finding;
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
          onDo(null);
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
      {parts.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Undo the merge: ${name}`}
          onClick={() => {
            onCheck({ do: 'undo-merge', place });
          }}
        >
          Undo merge
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${added ? 'Remove' : 'Drop'}: ${name}`}
        onClick={added ? onRemove : toggle('drop')}
      >
        {added ? 'Remove' : 'Drop'}
      </Button>
    </div>
  );
}
