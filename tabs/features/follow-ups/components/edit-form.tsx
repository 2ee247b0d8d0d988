import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { changeFollowUpSchema, type FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { InlineForm } from '../../../components/inline-form.tsx';
import { NarrowSelect } from '../../../components/narrow-select.tsx';
import { OwnerField } from '../../../components/owner-field.tsx';
import { useChangeForm } from '../../../components/use-change-form.ts';
import { useFollowUps } from '../api/use-follow-ups.ts';
import { useSendChange } from '../api/use-send-change.ts';
import { orNull } from '../../../lib/or-null.ts';

export interface EditFormProps {
  followUp: FollowUpView;
  onClose: () => void;
}

/** Changes the action, who carries it, who reviews it and what it waits for. */
export function EditForm({ followUp, onClose }: EditFormProps) {
  const [typed, setTyped] = useState(() => typedOf(followUp));
  const change = (some: Partial<Typed>) => {
    setTyped({ ...typed, ...some });
  };
  const deputyUnknown = typed.deputyId === '' && typed.deputyTyped.trim() !== '';
  const sending = useChangeForm({
    schema: changeFollowUpSchema.shape.change,
    sending: useSendChange(followUp),
    asked: editOf(typed),
    done: 'Follow-up changed.',
    held: deputyUnknown,
    onClose,
  });
  const wrong = new Set(sending.issues.map(({ path }) => path[0]));
  return (
    <InlineForm
      label={`Edit: ${followUp.action}`}
      submitTitle="Save"
      pending={sending.isPending}
      error={sending.error}
      onSend={sending.send}
      onClose={onClose}
    >
      <Field
        required
        label="Action"
        {...(wrong.has('action') && { validationMessage: 'Say what will be done.' })}
      >
        <Textarea
          resize="vertical"
          value={typed.action}
          maxLength={500}
          onChange={(_, { value }) => {
            change({ action: value });
          }}
        />
      </Field>
      <OwnerField
        wrong={wrong.has('ownerId')}
        startsWith={followUp.owner.name}
        onChoose={(ownerId) => {
          change({ ownerId });
        }}
      />
      <OwnerField
        optional
        label="Deputy"
        wrong={sending.tried && deputyUnknown}
        startsWith={followUp.deputy?.name ?? ''}
        onChoose={(deputyId, deputyTyped) => {
          change({ deputyId, deputyTyped });
        }}
      />
      <Field label="Reviewed by" hint="The board or committee that looks at it.">
        <Input
          value={typed.reviewingBody}
          maxLength={200}
          onChange={(_, { value }) => {
            change({ reviewingBody: value });
          }}
        />
      </Field>
      <WaitsForField
        followUp={followUp}
        chosen={typed.dependsOn}
        onChoose={(dependsOn) => {
          change({ dependsOn });
        }}
      />
    </InlineForm>
  );
}

type Typed = ReturnType<typeof typedOf>;

function typedOf({ action, owner, deputy, reviewingBody, dependsOn }: FollowUpView) {
  return {
    action,
    ownerId: owner.id,
    deputyId: deputy?.id ?? '',
    deputyTyped: deputy?.name ?? '',
    reviewingBody: reviewingBody ?? '',
    dependsOn: dependsOn?.id ?? '',
  };
}

function editOf({ action, ownerId, deputyId, reviewingBody, dependsOn }: Typed) {
  return {
    kind: 'edit',
    action,
    ownerId,
    deputyId: orNull(deputyId),
    reviewingBody: orNull(reviewingBody),
    dependsOn: orNull(dependsOn),
  };
}

interface WaitsForFieldProps {
  followUp: FollowUpView;
  chosen: string;
  onChoose: (id: string) => void;
}

function WaitsForField({ followUp, chosen, onChoose }: WaitsForFieldProps) {
  const others = useFollowUps().data ?? [];
  const { dependsOn } = followUp;
  const offered = others.filter(
    ({ id, state }) => id !== followUp.id && id !== dependsOn?.id && state !== 'closed',
  );
  return (
    <Field label="Waits for" hint="The one follow-up that has to be closed first.">
      <NarrowSelect
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">Nothing</option>
        {dependsOn !== null && (
          <option value={dependsOn.id}>{dependsOn.action ?? 'An embargoed follow-up'}</option>
        )}
        {offered.map(({ id, action, embargoed }) => (
          <option key={id} value={id}>
            {embargoed ? `${action} (embargoed)` : action}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}
