import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { StaffView } from '../../../../bot/contract/staff.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { problemOf } from '../../../lib/problem-error.ts';
import { useEditPerson, type StaffPerson } from '../api/use-staff.ts';
import { mergedForm, newPersonForm, personFaults, personForm, toFields } from './person-form.ts';
import { PersonChanged } from './person-changed.tsx';
import { PersonFields } from './person-fields.tsx';
import type { Unlisted } from './team-members.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface EditPersonFormProps {
  staff: StaffView;
  /** As they stand now; null for somebody new. */
  person: StaffPerson | null;
  known: Unlisted | undefined;
  onClose: () => void;
}

/**
 * Changes a person, or adds one. When somebody else was first, it says what they changed and keeps
 * what was typed; saving again then changes their version.
 */
export function EditPersonForm({ staff, person, known, onClose }: EditPersonFormProps) {
  const styles = useStyles();
  const notices = useNotices();
  const editing = useEditPerson(person?.id ?? null);
  const nameOf = (id: string) => staff.people.find((one) => one.id === id)?.name ?? 'somebody';
  const [opened, setOpened] = useState(person);
  const [form, setForm] = useState(() =>
    person === null ? newPersonForm(known) : personForm(person, nameOf),
  );
  const [tried, setTried] = useState(false);
  const faults = personFaults(form);
  const overtaken = editing.isError && problemOf(editing.error).status === 409;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    // Once it was said what somebody else had changed, theirs is the version that is decided on.
    const decidedOn = overtaken ? person : opened;
    const sent = overtaken ? onTopOf(person) : form;
    setOpened(decidedOn);
    setForm(sent);
    const edit = { kind: 'change', fields: toFields(sent) } as const;
    editing.mutate(
      { version: decidedOn?.version ?? null, edit },
      {
        onSuccess: () => {
          notices.done(`${person === null ? 'Added' : 'Changed'}: ${form.name.trim()}.`);
          onClose();
        },
      },
    );
  }

  function onTopOf(now: StaffPerson | null) {
    if (opened === null || now === null) return form;
    return mergedForm(form, personForm(opened, nameOf), personForm(now, nameOf));
  }

  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <PersonFields
        form={form}
        faults={tried ? faults : {}}
        staff={staff}
        personId={person?.id ?? null}
        onChange={(some) => {
          setForm({ ...form, ...some });
        }}
      />
      {overtaken && opened !== null && person !== null && (
        <PersonChanged before={opened} now={person} nameOf={nameOf} />
      )}
      {editing.isError && !(overtaken && person !== null) && <ProblemBar error={editing.error} />}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={editing.isPending}>
          {overtaken ? 'Save mine' : person === null ? 'Add' : 'Save'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
