import { Field, ProgressBar } from '@fluentui/react-components';
import { sendingPart, type PeopleSums } from './people-sums.ts';

/** How far telling people has got, while it is under way. */
export function SendingBar({ sums }: { sums: PeopleSums }) {
  const part = sendingPart(sums);
  if (part === null) return null;
  return (
    <Field validationState="none" validationMessage={`Telling people: ${sums.waiting} still to go`}>
      <ProgressBar value={part} aria-label="Telling people" />
    </Field>
  );
}
