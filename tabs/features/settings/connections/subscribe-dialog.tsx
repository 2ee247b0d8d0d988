import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import {
  createSubscriptionSchema,
  type SubscriptionsView,
} from '../../../../bot/contract/subscriptions.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useSubscribe } from '../api/use-subscriptions.ts';
import { faultOf } from './fault-of.ts';
import { ReceiverFields, type Receiver } from './receiver-fields.tsx';
import { ShownOnce } from './shown-once.tsx';
import { TickBoxes } from './tick-boxes.tsx';

export interface SubscribeDialogProps {
  kinds: SubscriptionsView['kinds'];
  onClose: () => void;
}

type Kind = SubscriptionsView['kinds'][number]['key'];

/** Asks who is told, where, in which form, and of what. */
export function SubscribeDialog({ kinds, onClose }: SubscribeDialogProps) {
  const notices = useNotices();
  const subscribing = useSubscribe();
  const [name, setName] = useState('');
  const [receiver, setReceiver] = useState<Receiver>({ form: 'cards', address: '' });
  const { form } = receiver;
  const [chosen, setChosen] = useState<Kind[]>([]);
  const [tried, setTried] = useState(false);
  const asked = { ...receiver, name, kinds: chosen, visitId: null };
  const wanted = createSubscriptionSchema.safeParse(asked);
  const fault = (field: string) => (tried ? faultOf(wanted, field) : null);

  if (subscribing.data !== undefined && form === 'events') {
    return (
      <ShownOnce
        title={`${name} is told from now on`}
        label="Secret"
        words="The system checks with it that events come from here, as Standard Webhooks says."
        value={subscribing.data.secret}
        onClose={onClose}
      />
    );
  }

  function send() {
    setTried(true);
    if (!wanted.success) return;
    subscribing.mutate(wanted.data, {
      onSuccess: () => {
        if (form === 'events') return;
        notices.done(`${name} is told from now on. Send a test to see it arrive.`);
        onClose();
      },
    });
  }

  return (
    <DialogFrame
      title="Who is told?"
      onClose={onClose}
      onSubmit={send}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit" disabledFocusable={subscribing.isPending}>
            Tell it
          </Button>
        </>
      }
    >
      <Field required label="Name" validationMessage={fault('name')}>
        <Input
          value={name}
          maxLength={60}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <ReceiverFields receiver={receiver} fault={fault('address')} onChange={setReceiver} />
      <TickBoxes
        label="Of what"
        offered={kinds}
        chosen={chosen}
        fault={fault('kinds')}
        onChoose={setChosen}
      />
      {subscribing.isError && <ProblemBar error={subscribing.error} />}
    </DialogFrame>
  );
}
