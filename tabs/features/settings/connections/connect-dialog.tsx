import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import {
  createConnectionSchema,
  type ConnectionsView,
} from '../../../../bot/contract/connections.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useConnect } from '../api/use-connections.ts';
import { CredentialFields, type Credential } from './credential-fields.tsx';
import { ShownOnce } from './shown-once.tsx';
import { TickBoxes } from './tick-boxes.tsx';
import { faultOf } from './fault-of.ts';

export interface ConnectDialogProps {
  scopes: ConnectionsView['scopes'];
  onClose: () => void;
}

type Scope = ConnectionsView['scopes'][number]['key'];

const byApplication: Credential = { kind: 'entra', entraAppId: '', days: '90' };

/** Asks what the system is called, what it may do, and how it says who it is. */
export function ConnectDialog({ scopes, onClose }: ConnectDialogProps) {
  const notices = useNotices();
  const connecting = useConnect();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Scope[]>([]);
  const [credential, setCredential] = useState<Credential>(byApplication);
  const [tried, setTried] = useState(false);
  const wanted = createConnectionSchema.safeParse({
    ...credential,
    name,
    scopes: chosen,
    days: Number(credential.days),
  });
  const fault = (field: string) => (tried ? faultOf(wanted, field) : null);

  if (connecting.data?.key != null) {
    return (
      <ShownOnce
        title={`${connecting.data.connection.name} is connected`}
        label="Key"
        words="The system sends it with every call, as “Authorization: Bearer” and the key."
        value={connecting.data.key}
        onClose={onClose}
      />
    );
  }

  function send() {
    setTried(true);
    if (!wanted.success) return;
    connecting.mutate(wanted.data, {
      onSuccess: ({ connection, key }) => {
        if (key !== null) return;
        notices.done(`${connection.name} is connected.`);
        onClose();
      },
    });
  }

  return (
    <DialogFrame
      title="Connect a system"
      onClose={onClose}
      onSubmit={send}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit" disabledFocusable={connecting.isPending}>
            Connect
          </Button>
        </>
      }
    >
      <Field
        required
        label="Name"
        hint="It stands in the audit log."
        validationMessage={fault('name')}
      >
        <Input
          value={name}
          maxLength={60}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <TickBoxes
        label="What it may do"
        offered={scopes}
        chosen={chosen}
        fault={fault('scopes')}
        onChoose={setChosen}
      />
      <CredentialFields
        credential={credential}
        fault={fault('entraAppId')}
        onChange={setCredential}
      />
      {connecting.isError && <ProblemBar error={connecting.error} />}
    </DialogFrame>
  );
}
