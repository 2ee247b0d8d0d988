import type { StaffImportView } from '../../contract/staff.ts';
import { actingWords } from '../../contract/role-titles.ts';
import { roleTitles } from '../../domain/people/roles.ts';
import {
  staffFields,
  type StaffField,
  type StaffFields,
} from '../../domain/people/staff-list/staff-change.ts';

type ChangedField = StaffImportView['changes'][number]['fields'][number];

const titles: Record<StaffField, string> = {
  name: 'Name',
  entraId: 'Entra id',
  address: 'Address',
  phone: 'Phone',
  roles: 'Roles',
  acting: 'Acting',
  team: 'Team',
  lineManagerId: 'Line manager',
  deputyId: 'Deputy',
  coreGroup: 'Core group',
  active: 'Works here',
  leftOn: 'Left on',
};

/** The fields that change, in words; of somebody new, those that say something. */
export function fieldWords(
  before: StaffFields,
  after: StaffFields,
  nameOf: (id: string) => string,
): ChangedField[] {
  return staffFields
    .filter((field) => field in after && field !== 'active')
    .map((field) => ({
      field: titles[field],
      before: valueWords(field, before, nameOf),
      after: valueWords(field, after, nameOf),
    }))
    .filter(({ before: was, after: is }) => was !== is);
}

function valueWords(
  field: StaffField,
  fields: StaffFields,
  nameOf: (id: string) => string,
): string {
  const value = fields[field];
  if (field === 'acting') return (fields.acting ?? []).map(actingWords).join(', ');
  if (field === 'roles') return (fields.roles ?? []).map((role) => roleTitles[role]).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return '';
  return field === 'lineManagerId' || field === 'deputyId' ? nameOf(value) : value;
}
