import { Dropdown, Field, Option } from '@fluentui/react-components';
import { authorityRoles, roleKeys, roleTitles } from '../../../../bot/contract/role-titles.ts';
import type { StaffFieldsView } from '../../../../bot/contract/staff.ts';

type Roles = StaffFieldsView['roles'];

export interface RolesFieldProps {
  chosen: Roles;
  /** Whether the person who chooses may say who has a role with authority. */
  mayGrant: boolean;
  onChoose: (roles: Roles) => void;
}

/** Chooses what somebody does: any number of roles. */
export function RolesField({ chosen, mayGrant, onChoose }: RolesFieldProps) {
  return (
    <Field
      label="Roles"
      {...(!mayGrant && {
        hint: 'Roles with authority are for a director or an administrator to give',
      })}
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
          <Option key={role} value={role} disabled={!mayGrant && authorityRoles.includes(role)}>
            {roleTitles[role]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
