import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

const reasons = [
  'Not a finding',
  'Said twice in this document',
  'Already in an earlier letter',
  'Names a child or a member of staff',
  'Not about this council',
] as const;

export interface DropChoiceProps {
  /** True when an earlier letter has the same words: then that is the likely reason. */
  known: boolean;
  onDrop: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a finding is left out. */
export function DropChoice({ known, onDrop, onCancel }: DropChoiceProps) {
  const styles = useStyles();
  const [reason, setReason] = useState<string>(known ? reasons[2] : reasons[0]);
  return (
    <div role="group" aria-label="Drop" className={styles.choice}>
      <Field label="Why is it left out?">
        <Select
          size="small"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        >
          {reasons.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          onDrop(reason);
        }}
      >
        Drop it
      </Button>
      <Button size="small" appearance="subtle" onClick={onCancel}>
        Keep it
      </Button>
    </div>
  );
}
