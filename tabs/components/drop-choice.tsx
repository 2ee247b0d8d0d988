import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dropReasons } from '../../bot/contract/drop-reasons.ts';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

export interface DropChoiceProps {
  /** True when an earlier letter has the same words: then that is the likely reason. */
  known: boolean;
  onDrop: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a finding is left out. */
export function DropChoice({ known, onDrop, onCancel }: DropChoiceProps) {
  const styles = useStyles();
  const [reason, setReason] = useState<string>(known ? dropReasons[2] : dropReasons[0]);
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
          {dropReasons.map((one) => (
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
