import { Checkbox, Field, Input, type FieldProps } from '@fluentui/react-components';
import type { StaffView } from '../../../../bot/contract/staff.ts';
import { ActingField } from './acting-field.tsx';
import { PersonField } from './person-field.tsx';
import type { PersonForm } from './person-form.ts';
import { RolesField } from './roles-field.tsx';
import { TeamField } from './team-field.tsx';

export interface PersonFieldsProps {
  form: PersonForm;
  faults: Partial<Record<keyof PersonForm, string>>;
  staff: StaffView;
  /** Who is changed: nobody is their own line manager. */
  personId: string | null;
  onChange: (some: Partial<PersonForm>) => void;
}

/** The fields of a person's form. */
export function PersonFields({ form, faults, staff, personId, onChange }: PersonFieldsProps) {
  const others = staff.people.filter(({ id, active }) => active && id !== personId);
  const text = (field: 'name' | 'address' | 'entraId' | 'phone', about: FieldProps) => (
    <Field {...about} validationMessage={faults[field]}>
      <Input
        value={form[field]}
        onChange={(_, { value }) => {
          onChange({ [field]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      {text('name', { label: 'Name', required: true })}
      {text('address', { label: 'Address', hint: 'The one that they sign in to Teams with' })}
      {text('entraId', { label: 'Entra id', hint: 'Needed only without an address' })}
      {text('phone', { label: 'Phone' })}
      <RolesField
        chosen={form.roles}
        mayGrant={staff.mayGrant}
        onChoose={(roles) => {
          onChange({ roles });
        }}
      />
      {staff.mayGrant && (
        <ActingField
          chosen={form.acting}
          fault={faults.acting}
          onChoose={(acting) => {
            onChange({ acting });
          }}
        />
      )}
      <TeamField
        people={staff.people}
        typed={form.team}
        onType={(team) => {
          onChange({ team });
        }}
      />
      {(['lineManager', 'deputy'] as const).map((field) => (
        <PersonField
          key={field}
          label={field === 'deputy' ? 'Deputy' : 'Line manager'}
          people={others}
          chosen={form[field]}
          fault={faults[field]}
          onChoose={(chosen) => {
            onChange({ [field]: chosen });
          }}
        />
      ))}
      <Checkbox
        label="In the core group: told first, and sees what is under embargo"
        checked={form.coreGroup}
        disabled={!staff.mayGrant}
        onChange={(_, { checked }) => {
          onChange({ coreGroup: checked === true });
        }}
      />
    </>
  );
}
