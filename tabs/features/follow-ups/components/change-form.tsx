import { Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { changeFollowUpSchema, type FollowUpView } from '../../../../bot/contract/follow-up.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { InlineForm } from '../../../components/inline-form.tsx';
import { useNotices } from '../../../components/use-notices.tsx';
import { useSendChange } from '../api/use-send-change.ts';
import type { ChangeField, ChangeForm as Asked } from './change-forms.ts';

export interface ChangeFormProps {
  followUp: FollowUpView;
  form: Asked;
  onClose: () => void;
}

/** Asks for what a change needs, and makes it; what was typed stays until it is saved. */
export function ChangeForm({ followUp, form, onClose }: ChangeFormProps) {
  const notices = useNotices();
  const sending = useSendChange(followUp);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(form.fields.map(({ name, startsWith = '' }) => [name, startsWith])),
  );
  const [tried, setTried] = useState(false);
  const checked = changeFollowUpSchema.shape.change.safeParse(form.change(typed));
  const issues = tried ? (checked.error?.issues ?? []) : [];
  const faults = new Map(issues.map(({ path, message }) => [path[0], message]));

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (!checked.success) return;
    sending.send(checked.data, screened, {
      onSuccess: () => {
        notices.done(form.done);
        onClose();
      },
    });
  }

  return (
    <InlineForm
      label={form.title}
      submitTitle={form.submit}
      pending={sending.isPending || form.waits === true}
      error={sending.error}
      onSend={send}
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
