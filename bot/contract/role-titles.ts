import { carriesAuthority } from '../domain/people/permissions.ts';
import { roleTitles as titles } from '../domain/people/roles.ts';
import { sayDay, withYear } from './spoken-time.ts';
import type { StaffFieldsView } from './staff.ts';

type Role = StaffFieldsView['roles'][number];

/** Roles in words, most senior first. */
export const roleTitles: Readonly<Record<Role, string>> = titles;

/** Roles in the order in which they are offered, most senior first. */
export const roleKeys = Object.keys(titles) as Role[];

/** Roles that a director or an administrator alone decides about. */
export const authorityRoles: readonly Role[] = roleKeys.filter(carriesAuthority);

/** "Deputy director until Sat 5 Dec 2026". */
export function actingWords({ role, until }: StaffFieldsView['acting'][number]): string {
  return `${titles[role]} until ${sayDay(until, withYear)}`;
}
