import { Button, Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState } from 'react';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

export interface FileFieldProps {
  /** True once the form was sent without a file. */
  wrong: boolean;
  onChoose: (file: File) => void;
}

/** Chooses a CSV file, and names the one that is chosen. */
export function FileField({ wrong, onChoose }: FileFieldProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  return (
    <Field {...(wrong && { validationMessage: 'Choose a file.' })}>
      <div role="group" aria-label="CSV file" className={styles.file}>
        <Button icon={<ArrowUpload20Regular />} onClick={() => input.current?.click()}>
          {name === null ? 'Choose a file' : 'Choose another file'}
        </Button>
        {name !== null && <Text role="status">{name}</Text>}
        <input
          ref={input}
          hidden
          type="file"
          aria-label="CSV file"
          accept=".csv,text/csv"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file === undefined) return;
            setName(file.name);
            onChoose(file);
          }}
        />
      </div>
    </Field>
  );
}
