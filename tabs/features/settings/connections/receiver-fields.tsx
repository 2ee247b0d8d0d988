import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';

/** Where is told, as the form has it. */
export interface Receiver {
  form: 'cards' | 'events';
  address: string;
}

export interface ReceiverFieldsProps {
  receiver: Receiver;
  /** What is wrong with the address; null where nothing is. */
  fault: string | null;
  onChange: (receiver: Receiver) => void;
}

const hints = {
  cards:
    'In the channel: Workflows, “Send webhook alerts to a channel”. It is kept sealed and never shown again.',
  events: 'It begins with https://. It is kept sealed and never shown again.',
};

/** A channel where Visit Ready is not, or another system, and its address. */
export function ReceiverFields({ receiver, fault, onChange }: ReceiverFieldsProps) {
  const { form, address } = receiver;
  return (
    <>
      <Field label="Where">
        <RadioGroup
          value={form}
          onChange={(_, { value }) => {
            onChange({ ...receiver, form: value === 'events' ? 'events' : 'cards' });
          }}
        >
          <Radio value="cards" label="A channel where Visit Ready is not: cards for outsiders" />
          <Radio value="events" label="Another system: signed events" />
        </RadioGroup>
      </Field>
      <Field required label="Address" hint={hints[form]} validationMessage={fault}>
        <Input
          type="url"
          value={address}
          onChange={(_, { value }) => {
            onChange({ ...receiver, address: value });
          }}
        />
      </Field>
    </>
  );
}
