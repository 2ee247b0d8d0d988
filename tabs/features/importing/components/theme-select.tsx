import { Field } from '@fluentui/react-components';
import { readingSchema } from '../../../../bot/contract/reading.ts';
import type { FindingCheckProps } from './finding-check.tsx';
import { KeySelect } from '../../../components/key-select.tsx';

const themes = readingSchema.shape.theme.unwrap().options;

/** The theme of one finding, where it has another than its letter. */
export function ThemeSelect({ finding, onCheck }: FindingCheckProps) {
  return (
    <Field label="Theme of this finding">
      <KeySelect
        keys={themes}
        chosen={finding.theme ?? null}
        none="As the letter"
        onChoose={(theme) => {
          const fields = { theme: theme ?? undefined };
          onCheck({ do: 'set-finding', place: finding.place, fields });
        }}
      />
    </Field>
  );
}
