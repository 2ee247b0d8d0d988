import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChangeRequest } from '../../../../bot/contract/request.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useChangeRequest } from '../api/use-requests.ts';
import type { RowFormProps } from './edit-form.tsx';
import { InlineForm } from '../../../components/inline-form.tsx';

const words = {
  give: {
    title: 'Given',
    label: 'What was given',
    missing: 'Say what was given.',
    done: 'Given. Reopen it if it was not enough.',
  },
  withdraw: {
    title: 'Withdraw',
    label: 'Why it is withdrawn',
    missing: 'Say why.',
    done: 'Request withdrawn. It stays in the log.',
  },
} as const;

/** Says what was given, or why a request is withdrawn, where it stands. */
export function SettleForm(props: RowFormProps & { kind: keyof typeof words }) {
  const { visitId, request, kind, onClose } = props;
  const { title, label, missing, done } = words[kind];
  const notices = useNotices();
  const changing = useChangeRequest(visitId, request.id);
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [tried, setTried] = useState(false);
  const empty = text.trim() === '';

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (empty) return;
    const address = link.trim() === '' ? null : link.trim();
    const change: ChangeRequest =
      kind === 'give'
        ? { kind, note: text, link: address, screened }
        : { kind, reason: text, screened };
    changing.mutate(change, {
      onSuccess: () => {
        notices.done(done);
        onClose();
      },
    });
  }

  return (
    <InlineForm
      label={`${title}: ${request.what}`}
      submitTitle={title}
      pending={changing.isPending}
      error={changing.error}
      onSend={send}
      onClose={onClose}
    >
      <Field required label={label} {...(tried && empty && { validationMessage: missing })}>
        <Input
          value={text}
          maxLength={500}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      {kind === 'give' && (
        <Field label="Link, if there is one">
          <Input
            type="url"
            value={link}
            maxLength={2000}
            onChange={(_, { value }) => {
              setLink(value);
            }}
          />
        </Field>
      )}
    </InlineForm>
  );
}
