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
  /** Who stands in when they are away, by id. */
  deputyId: z.string().nullable(),
  /** Days on which they are away, both included. */
  away: z.object({ from: z.iso.date(), until: z.iso.date() }).nullable(),
  /** Told first, and shown what is embargoed. */
  coreGroup: z.boolean(),
  /** False for leavers, who stay in the record of past visits. */
  active: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

/**
 * Who answers for a role on a day (`YYYY-MM-DD`): a holder who is there, the first by name of
 * several; the deputy of one who is away; the holder all the same when the deputy is away too. Null
 * where nobody holds the role.
 */
export function holderOf(role: Role, people: readonly Person[], day: string): Person | null {
  const active = people.filter((person) => person.active);
  const holders = active
    .filter((person) => person.roles.includes(role))
    .sort((a, b) => a.name.localeCompare(b.name));
  const there = holders.find((person) => !isAway(person, day));
  if (there !== undefined) return there;
  const deputies = holders.flatMap(
    ({ deputyId }) => active.find(({ id }) => id === deputyId) ?? [],
  );
  return deputies.find((deputy) => !isAway(deputy, day)) ?? holders[0] ?? null;
}

function isAway({ away }: Person, day: string): boolean {
  return away !== null && away.from <= day && day <= away.until;
}
