import type { PersonView } from '../../../../bot/contract/person.ts';
import { actingWords, roleTitles } from '../../../../bot/contract/role-titles.ts';
import type { StaffView } from '../../../../bot/contract/staff.ts';

/** One line of the list of people. What only those who change the list may see is null for others. */
export interface PersonRow {
  id: string;
  name: string;
  /** Role titles; of an acting role, with its last day. */
  roles: readonly string[];
  team: string | null;
  address: string | null;
  phone: string | null;
  coreGroup: boolean;
  active: boolean;
  leftOn: string | null;
  contact: StaffView['people'][number]['contact'] | null;
}

/** The lines of those who may change the list. */
export function staffRows({ people }: Pick<StaffView, 'people'>): PersonRow[] {
  return people.map((person) => ({
    ...person,
    roles: [...person.roles.map((role) => roleTitles[role]), ...person.acting.map(actingWords)],
  }));
}

/** The lines of everybody else: who works here, without how to reach them. */
export function publicRows(people: readonly PersonView[]): PersonRow[] {
  return people.map((person) => ({
    ...person,
    address: null,
    phone: null,
    coreGroup: false,
    active: true,
    leftOn: null,
    contact: null,
  }));
}
