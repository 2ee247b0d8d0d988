import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { availabilityTitles, type Availability } from '../../../../bot/contract/availability.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useSetAvailability } from '../api/use-set-availability.ts';
import {
  checkedAvailability,
  openedAvailability,
  type AvailabilityForm,
  type CheckedAvailability,
} from './availability-form.ts';

const states = ['here', 'remote', 'away'] as const;

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export interface AvailabilityDialogProps {
  visitId: string;
  /** What is known of where they are. */
  said: Availability | null;
  now: string;
  onClose: () => void;
}

/** Asks where the person will be during the visit, and when they are away. */
export function AvailabilityDialog({ visitId, said, now, onClose }: AvailabilityDialogProps) {
  const notices = useNotices();
  const setting = useSetAvailability(visitId);
  const [form, setForm] = useState(() => openedAvailability(said, now));
  const [tried, setTried] = useState(false);
  const { asked, faults } = checkedAvailability(form, now);

  function submit() {
    setTried(true);
    if (asked === null) return;
    setting.mutate(asked, {
      onSuccess: ({ notice }) => {
        notices.done(notice);
        onClose();
      },
    });
  }

  return (
    <DialogFrame
      title="Where will you be?"
      onSubmit={submit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it as it is</Button>
          <Button appearance="primary" type="submit" disabledFocusable={setting.isPending}>
            Save
          </Button>
        </>
      }
    >
      <Text block>What is due while you are away goes to your deputy until you are back.</Text>
      <Fields form={form} faults={tried ? faults : {}} onChange={setForm} />
      {setting.isError && <ProblemBar error={setting.error} />}
    </DialogFrame>
  );
}

interface FieldsProps {
  form: AvailabilityForm;
  faults: CheckedAvailability['faults'];
  onChange: (form: AvailabilityForm) => void;
}

function Fields({ form, faults, onChange }: FieldsProps) {
  const styles = useStyles();
  const days = [
    { key: 'from', label: 'Away from' },
    { key: 'until', label: 'Last day away' },
  ] as const;
  return (
    <>
      <Field label="I am">
        <RadioGroup
          value={form.state}
          onChange={(_, { value }) => {
            onChange({ ...form, state: states.find((state) => state === value) ?? form.state });
          }}
        >
          {states.map((state) => (
            <Radio key={state} value={state} label={availabilityTitles[state]} />
          ))}
        </RadioGroup>
      </Field>
      {form.state === 'away' && (
        <div className={styles.days}>
          {days.map(({ key, label }) => (
            <Field key={key} required label={label} validationMessage={faults[key]}>
              <Input
                type="date"
                value={form[key]}
                onChange={(_, { value }) => {
                  onChange({ ...form, [key]: value });
                }}
              />
            </Field>
          ))}
        </div>
      )}
    </>
  );
}
