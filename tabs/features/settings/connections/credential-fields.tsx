import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { NarrowSelect } from '../../../components/narrow-select.tsx';

/** How a system says who it is, as the form has it. */
export interface Credential {
  kind: 'entra' | 'key';
  entraAppId: string;
  /** How long a key is good. */
  days: string;
}

export interface CredentialFieldsProps {
  credential: Credential;
  /** What is wrong with the client id; null where nothing is. */
  fault: string | null;
  onChange: (credential: Credential) => void;
}

const lives = [
  ['30', '30 days'],
  ['90', '90 days'],
  ['180', '180 days'],
  ['366', 'A year'],
] as const;

/** By its Entra application, or by a key where it can do no better. */
export function CredentialFields({ credential, fault, onChange }: CredentialFieldsProps) {
  const { kind, entraAppId, days } = credential;
  return (
    <>
      <Field label="How it says who it is">
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => {
            onChange({ ...credential, kind: value === 'key' ? 'key' : 'entra' });
          }}
        >
          <Radio value="entra" label="By its Entra application" />
          <Radio value="key" label="By a key, where it can do no better" />
        </RadioGroup>
      </Field>
      {kind === 'entra' ? (
        <Field required label="Client id of the application" validationMessage={fault}>
          <Input
            value={entraAppId}
            onChange={(_, { value }) => {
              onChange({ ...credential, entraAppId: value.trim() });
            }}
          />
        </Field>
      ) : (
        <Field label="The key is good for">
          <NarrowSelect
            value={days}
            onChange={(_, { value }) => {
              onChange({ ...credential, days: value });
            }}
          >
            {lives.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
    </>
  );
}
