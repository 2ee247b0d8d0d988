import type { Person } from '../person.ts';
import type { Role } from '../roles.ts';

/** Those who may announce a visit: who they are is for a director or an administrator to say. */
const leading: readonly Role[] = ['director', 'deputy-director'];

/** Whether a change makes somebody one who may announce, or takes that from them. */
export function changesLeaders(before: Person | null, after: Person): boolean {
  return leadingRolesOf(before).join() !== leadingRolesOf(after).join();
}

function leadingRolesOf(person: Person | null): readonly Role[] {
  if (person?.active !== true) return [];
  return leading.filter((role) => person.roles.includes(role));
}
