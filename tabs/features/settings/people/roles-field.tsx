import { Dropdown, Field, Option } from '@fluentui/react-components';
import { roleKeys, roleTitles } from '../../../../bot/contract/role-titles.ts';
import type { StaffFieldsView } from '../../../../bot/contract/staff.ts';

type Roles = StaffFieldsView['roles'];

const leading: Roles = ['director', 'deputy-director'];

export interface RolesFieldProps {
  chosen: Roles;
  /** Whether the person who chooses may say who is director or deputy. */
  mayAppoint: boolean;
  onChoose: (roles: Roles) => void;
}

/** Chooses what somebody does: any number of roles. */
export function RolesField({ chosen, mayAppoint, onChoose }: RolesFieldProps) {
  return (
    <Field
      label="Roles"
      {...(!mayAppoint && { hint: 'Only a director says who is director or deputy director' })}
    >
      <Dropdown
        multiselect
        placeholder="Choose roles"
        value={chosen.map((role) => roleTitles[role]).join(', ')}
        selectedOptions={chosen}
        onOptionSelect={(_, { selectedOptions }) => {
          onChoose(roleKeys.filter((role) => selectedOptions.includes(role)));
        }}
      >
        {roleKeys.map((role) => (
          <Option key={role} value={role} disabled={!mayAppoint && leading.includes(role)}>
            {roleTitles[role]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
