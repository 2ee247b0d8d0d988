import { z } from 'zod';
import { roles, type Role } from './roles.ts';

/** A member of staff. `id` is the Entra object id: names and addresses change, it does not. */
export const personSchema = z.object({
  id: z.string().min(1).max(128),
  name: z.string().min(1).max(200),
  /** Teams' own id of the person for this bot (`29:…`), once known. */
  teamsUserId: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  team: z.string().nullable(),
  /** Told first, and shown what is embargoed. */
  coreGroup: z.boolean(),
  /** False for leavers, who stay in the record of past visits. */
  active: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

/** The person who holds a role, the first by name where several do; null where nobody does. */
export function holderOf(role: Role, people: readonly Person[]): Person | null {
  const holders = people.filter((person) => person.active && person.roles.includes(role));
  return holders.sort((a, b) => a.name.localeCompare(b.name))[0] ?? null;
}
