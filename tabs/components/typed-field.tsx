import { Field, Input, Textarea } from '@fluentui/react-components';
import type { ChangeField } from './asked-change.ts';
import { OwnerField } from './owner-field.tsx';

export interface TypedFieldProps {
  field: ChangeField;
  value: string;
  fault: string | undefined;
  onType: (value: string) => void;
}

const inputTypes = { line: 'text', day: 'date', time: 'time', number: 'number' } as const;

/** A field of a form, as its kind asks. */
export function TypedField({ field, value, fault, onType }: TypedFieldProps) {
  const { label, kind, hint, optional = false, most, earliest, latest } = field;
  const type = (_: unknown, data: { value: string }) => {
    onType(data.value);
  };
  if (kind === 'person') {
    return (
      <OwnerField
        label={label}
        optional={optional}
        wrong={fault !== undefined}
        onChoose={(personId) => {
          onType(personId);
        }}
      />
    );
  }
  return (
    <Field required={!optional} label={label} hint={hint} validationMessage={fault}>
      {kind === 'lines' ? (
        <Textarea value={value} maxLength={most} onChange={type} />
      ) : (
        <Input
          type={inputTypes[kind]}
          value={value}
          maxLength={most}
          min={earliest}
          max={latest}
          step={kind === 'number' ? 'any' : undefined}
          onChange={type}
        />
      )}
    </Field>
  );
}
