import { carriesAuthority } from '../permissions.ts';
import type { Person } from '../person.ts';
import type { Role } from '../roles.ts';

/** Those who may announce a visit cannot be sent away by whom they are over. */
const leading: readonly Role[] = ['director', 'deputy-director'];

export interface PersonChange {
  readonly before: Person | null;
  readonly after: Person;
  /** `YYYY-MM-DD`: what somebody acted in until before that day is nothing that could be taken. */
  readonly today: string;
}

/**
 * Whether a change gives or takes what a director or an administrator decides about: a role that
 * carries authority, for good or for a time, or the core group, which sees what is under embargo.
 * Anybody else's leaving is for whoever keeps the staff list: access must end on the day.
 */
export function changesAuthority({ before, after, today }: PersonChange): boolean {
  const had = authorityOf(before, today);
  if (after.active) return had.join() !== authorityOf(after, today).join();
  return had.some((what) => leading.some((role) => what.startsWith(role)));
}

function authorityOf(person: Person | null, today: string): string[] {
  if (person?.active !== true) return [];
  const { roles, acting, coreGroup } = person;
  return [
    ...roles.filter(carriesAuthority),
    ...acting
      .filter(({ until }) => until >= today)
      .map(({ role, until }) => `${role} until ${until}`),
    ...(coreGroup ? ['core group'] : []),
  ].sort();
}
