import { roleTitles as titles } from '../domain/people/roles.ts';
import type { StaffFieldsView } from './staff.ts';

type Role = StaffFieldsView['roles'][number];

/** Roles in words, most senior first. */
export const roleTitles: Readonly<Record<Role, string>> = titles;

/** Roles in the order in which they are offered, most senior first. */
export const roleKeys = Object.keys(titles) as Role[];
