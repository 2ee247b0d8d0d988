import { Combobox, Field, Option, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { usePeople } from '../lib/use-people.ts';

/** A council has some 2,000 people: typing narrows them, and no more than these are drawn. */
const offered = 30;

// Fluent's own least width would push it over its neighbour.
const useStyles = makeStyles({ box: { minWidth: 0 } });

export interface OwnerFieldProps {
  /** "Owner" unless something else is said. */
  label?: string;
  /** Where nobody is an answer too. */
  optional?: boolean;
  /** True once the form was sent without a person from the list. */
  wrong: boolean;
  /** The name that stands there to begin with. */
  startsWith?: string;
  /** Called with the person's id, or with nothing while no person is chosen; and with what stands there. */
  onChoose: (personId: string, typed: string) => void;
}

/** Chooses one person from the staff list by name, role or team. */
export function OwnerField(props: OwnerFieldProps) {
  const { label = 'Owner', optional = false, wrong, startsWith = '', onChoose } = props;
  const styles = useStyles();
  const people = usePeople().data ?? [];
  const [typed, setTyped] = useState(startsWith);
  const [open, setOpen] = useState(false);
  const wanted = typed.trim().toLowerCase();
  const found = people.filter(({ name, roles, team }) =>
    [name, ...roles, team ?? ''].some((words) => words.toLowerCase().includes(wanted)),
  );
  return (
    <Field
      required={!optional}
      label={label}
      {...(wrong && { validationMessage: 'Choose somebody from the list.' })}
    >
      <Combobox
        freeform
        className={styles.box}
        placeholder="Type a name, role or team"
        value={typed}
        open={open}
        onOpenChange={(_, data) => {
          setOpen(data.open);
        }}
        onChange={(event) => {
          setOpen(true);
          setTyped(event.target.value);
          onChoose('', event.target.value);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setTyped(optionText ?? '');
          onChoose(optionValue ?? '', optionText ?? '');
        }}
      >
        {found.slice(0, offered).map((person) => (
          <Option key={person.id} value={person.id} text={person.name}>
            {[person.name, person.roles[0] ?? person.team].filter(Boolean).join(', ')}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
