import { Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { InlineForm } from '../../../components/inline-form.tsx';
import { useChangeForm } from '../api/use-change-form.ts';
import type { ChangeField, ChangeForm as Asked } from './change-forms.ts';

export interface ChangeFormProps {
  followUp: FollowUpView;
  form: Asked;
  onClose: () => void;
}

/** Asks for what a change needs, and makes it; what was typed stays until it is saved. */
export function ChangeForm({ followUp, form, onClose }: ChangeFormProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(form.fields.map(({ name, startsWith = '' }) => [name, startsWith])),
  );
  const sending = useChangeForm(followUp, {
    asked: form.change(typed),
    done: form.done,
    onClose,
  });
  const faults = new Map(sending.issues.map(({ path, message }) => [path[0], message]));
  return (
    <InlineForm
      label={form.title}
      submitTitle={form.submit}
      pending={sending.isPending || form.waits === true}
      error={sending.error}
      onSend={sending.send}
      onClose={onClose}
    >
      {form.words !== undefined && form.words !== '' && <Text>{form.words}</Text>}
      {form.fields.map((field) => (
        <TypedField
          key={field.name}
          field={field}
          value={typed[field.name] ?? ''}
          fault={faults.has(field.name) ? (field.fault ?? faults.get(field.name)) : undefined}
          onType={(value) => {
            setTyped({ ...typed, [field.name]: value });
          }}
        />
      ))}
    </InlineForm>
  );
}

interface TypedFieldProps {
  field: ChangeField;
  value: string;
  fault: string | undefined;
  onType: (value: string) => void;
}

const inputTypes = { line: 'text', day: 'date', number: 'number' } as const;

function TypedField({ field, value, fault, onType }: TypedFieldProps) {
  const { label, kind, hint, optional = false, most, earliest, latest } = field;
  const type = (_: unknown, data: { value: string }) => {
    onType(data.value);
  };
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
