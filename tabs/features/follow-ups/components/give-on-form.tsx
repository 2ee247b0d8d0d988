import { useState } from 'react';
import { giveOnFollowUpsSchema } from '../../../../bot/contract/follow-up.ts';
import { InlineForm } from '../../../components/inline-form.tsx';
import { OwnerField } from '../../../components/owner-field.tsx';
import { useChangeForm } from '../../../components/use-change-form.ts';
import { useGiveOn } from '../api/use-give-on.ts';

export interface GiveOnFormProps {
  fromId: string;
  title: string;
  onClose: () => void;
}

/** Chooses who takes over all that a leaver has not closed. */
export function GiveOnForm({ fromId, title, onClose }: GiveOnFormProps) {
  const [requestId] = useState(() => crypto.randomUUID());
  const [toId, setToId] = useState('');
  const giving = useGiveOn();
  const sending = useChangeForm({
    schema: giveOnFollowUpsSchema,
    sending: {
      isPending: giving.isPending,
      error: giving.error,
      send: (asked, _, then) => {
        giving.mutate(asked, then);
      },
    },
    asked: { requestId, fromId, toId },
    done: 'Given on.',
    onClose,
  });
  return (
    <InlineForm
      label={title}
      submitTitle="Give on"
      pending={sending.isPending}
      error={sending.error}
      onSend={sending.send}
      onClose={onClose}
    >
      <OwnerField
        label="New owner"
        wrong={sending.issues.length > 0}
        onChoose={(id) => {
          setToId(id);
        }}
      />
    </InlineForm>
  );
}
