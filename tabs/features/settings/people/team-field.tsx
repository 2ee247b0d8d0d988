import { Combobox, Field, Option } from '@fluentui/react-components';
import { eachOnce } from '../../../lib/each-once.ts';
import type { StaffPerson } from '../api/use-staff.ts';

const offered = 30;

export interface TeamFieldProps {
  people: readonly StaffPerson[];
  typed: string;
  onType: (team: string) => void;
}

/** A team's name: one that somebody is in already, or a new one. */
export function TeamField({ people, typed, onType }: TeamFieldProps) {
  const teams = eachOnce(people.flatMap(({ team }) => team ?? []));
  const found = teams.filter((team) => team.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <Field label="Team">
      <Combobox
        freeform
        value={typed}
        selectedOptions={[typed]}
        onChange={(event) => {
          onType(event.target.value);
        }}
        onOptionSelect={(_, { optionText }) => {
          onType(optionText ?? '');
        }}
      >
        {(teams.includes(typed) ? teams : found).slice(0, offered).map((team) => (
          <Option key={team} value={team}>
            {team}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
