import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AskedChange } from './asked-change.ts';
import { InlineForm } from './inline-form.tsx';
import { TypedField } from './typed-field.tsx';
import { useChangeForm, type ChangeToMake } from './use-change-form.ts';

export interface ChangeFormProps<Change> extends Pick<
  ChangeToMake<Change>,
  'schema' | 'sending' | 'onClose'
> {
  form: AskedChange;
}

/** Asks for what a change needs, and makes it; what was typed stays until it is saved. */
export function ChangeForm<Change>({ form, onClose, ...to }: ChangeFormProps<Change>) {
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(form.fields.map(({ name, startsWith = '' }) => [name, startsWith])),
  );
  const sending = useChangeForm({
    ...to,
    asked: form.change(typed, id),
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
