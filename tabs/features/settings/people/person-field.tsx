import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { StaffPerson } from '../api/use-staff.ts';
import type { ChosenPerson } from './person-form.ts';

/** Typing narrows some 2,000 people, and no more than these are drawn. */
const offered = 30;

export interface PersonFieldProps {
  label: string;
  people: readonly StaffPerson[];
  chosen: ChosenPerson;
  fault: string | undefined;
  onChoose: (chosen: ChosenPerson) => void;
}

/** Chooses one person by name or team, or nobody when it is emptied. */
export function PersonField({ label, people, chosen, fault, onChoose }: PersonFieldProps) {
  const [open, setOpen] = useState(false);
  // Whoever is chosen already does not narrow the list to themselves.
  const wanted = chosen.id === null ? chosen.typed.trim().toLowerCase() : '';
  const found = people.filter(({ name, team }) =>
    `${name} ${team ?? ''}`.toLowerCase().includes(wanted),
  );
  return (
    <Field label={label} validationMessage={fault}>
      <Combobox
        freeform
        placeholder="Type a name or team"
        value={chosen.typed}
        selectedOptions={chosen.id === null ? [] : [chosen.id]}
        open={open}
        onOpenChange={(_, data) => {
          setOpen(data.open);
        }}
        onChange={(event) => {
          setOpen(true);
          onChoose({ id: null, typed: event.target.value });
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          onChoose({ id: optionValue ?? null, typed: optionText ?? '' });
        }}
      >
        {found.slice(0, offered).map(({ id, name, team }) => (
          <Option key={id} value={id} text={name}>
            {team === null ? name : `${name}, ${team}`}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
