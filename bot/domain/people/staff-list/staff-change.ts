import { z } from 'zod';
import { personSchema, type Person } from '../person.ts';

/** What an import or a person may change of somebody. */
export const staffFields = [
  'name',
  'entraId',
  'address',
  'phone',
  'roles',
  'acting',
  'team',
  'lineManagerId',
  'deputyId',
  'coreGroup',
  'active',
  'leftOn',
] as const satisfies readonly (keyof Person)[];
export type StaffField = (typeof staffFields)[number];

const { shape } = personSchema;
// Without the defaults: a field that is not there says that nothing of it changes.
const fieldsSchema = z
  .object({
    name: shape.name,
    entraId: shape.entraId.unwrap(),
    address: shape.address.unwrap(),
    phone: shape.phone.unwrap(),
    roles: shape.roles,
    acting: shape.acting.unwrap(),
    team: shape.team,
    lineManagerId: shape.lineManagerId.unwrap(),
    deputyId: shape.deputyId,
    coreGroup: shape.coreGroup,
    active: shape.active,
    leftOn: shape.leftOn.unwrap(),
  })
  .partial();

export const staffChangeSchema = z.object({
  kind: z.enum(['added', 'changed', 'returned', 'left']),
  /** Of the file; null for who is not in it. */
  line: z.number().int().nullable(),
  personId: z.string(),
  name: z.string(),
  /** The fields that change, as they were and as they will be; all of them for somebody new. */
  before: fieldsSchema,
  after: fieldsSchema,
});
export type StaffChange = z.infer<typeof staffChangeSchema>;
export type StaffFields = z.infer<typeof fieldsSchema>;

/** Everything that an import or a person may have said of somebody. */
export function fieldsOf(person: Person): StaffFields {
  return Object.fromEntries(staffFields.map((field) => [field, person[field]]));
}

/** The fields in which two states of a person differ. */
export function differenceOf(before: Person, after: Person): [StaffFields, StaffFields] {
  const changed = staffFields.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const of = (person: Person): StaffFields =>
    Object.fromEntries(changed.map((field) => [field, person[field]]));
  return [of(before), of(after)];
}

/** A person who leaves on a day, with everything that was true of them. */
export function asLeaver(person: Person, day: string): Person {
  return { ...person, active: false, leftOn: day };
}
