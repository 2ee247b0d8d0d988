import { Field } from '@fluentui/react-components';
import { readingSchema } from '../../bot/contract/reading.ts';
import type { FindingFieldsProps } from './finding-in-hand.ts';
import { KeySelect } from './key-select.tsx';

const themes = readingSchema.shape.theme.unwrap().options;

/** The theme of one finding, where it has another than its letter. */
export function FindingThemeSelect({ finding, onChange }: FindingFieldsProps) {
  return (
    <Field label="Theme of this finding">
      <KeySelect
        keys={themes}
        chosen={finding.theme ?? null}
        none="As the letter"
        onChoose={(theme) => {
          onChange({ theme: theme ?? undefined });
        }}
      />
    </Field>
  );
}
