import { z } from 'zod';
import { isAway, leaveSchema } from './availability.ts';
import { roles, type Role } from './roles.ts';

/** A role that somebody holds in another's place, up to and including a day. */
const actingSchema = z.object({ role: z.enum(roles), until: z.iso.date() });

/** A member of staff. */
export const personSchema = z.object({
  /**
   * Never changes, unlike names and addresses: the Entra object id of whoever was listed with one,
   * an id of our own for whoever was listed by address alone.
   */
  id: z.string().min(1).max(128),
  /** The Entra object id, where it became known after they were listed by address. */
  entraId: z.string().nullable().default(null),
  name: z.string().min(1).max(200),
  /** Their sign-in name or e-mail address, in lower case. */
  address: z.string().max(254).nullable().default(null),
  /** For telephoning whoever Teams does not reach. */
  phone: z.string().max(40).nullable().default(null),
  /** Teams' own id of the person for this bot (`29:…`), once known. */
  teamsUserId: z.string().nullable(),
  /** Held for good; for a time, `acting`. */
  roles: z.array(z.enum(roles)),
  acting: z.array(actingSchema).default([]),
  team: z.string().nullable(),
  /** Whom they report to, by id. */
  lineManagerId: z.string().nullable().default(null),
  /** Who stands in when they are away, by id. */
  deputyId: z.string().nullable(),
  /** Days on which they are away, both included. */
  away: z.nullable(leaveSchema),
  /** Told first, and shown what is embargoed. */
  coreGroup: z.boolean(),
  /** False for leavers, who stay in the record of past visits. */
  active: z.boolean(),
  /** The day from which a leaver had left. */
  leftOn: z.iso.date().nullable().default(null),
});
export type Person = z.infer<typeof personSchema>;

const ownIdMark = 'listed-';

/** An id for somebody whose Entra id is not known; `unique` tells them from all others. */
export function ownPersonId(unique: string): string {
  return `${ownIdMark}${unique}`;
}

/** What Entra and Teams know a person by; null while that is not known here. */
export function entraIdOf({ id, entraId }: Pick<Person, 'id' | 'entraId'>): string | null {
  return entraId ?? (id.startsWith(ownIdMark) ? null : id);
}

/** Somebody who works here and of whom nothing is known but what is given. */
export function newPerson(known: Pick<Person, 'id' | 'name'> & Partial<Person>): Person {
  return {
    entraId: null,
    address: null,
    phone: null,
    teamsUserId: null,
    roles: [],
    acting: [],
    team: null,
    lineManagerId: null,
    deputyId: null,
    away: null,
    coreGroup: false,
    active: true,
    leftOn: null,
    ...known,
  };
}

/**
 * The person with the roles that are theirs on a day (`YYYY-MM-DD`), those that they act in included.
 * Never to be kept: what they act in would then be theirs for good.
 */
export function onDay(person: Person, day: string): Person {
  const acting = person.acting.filter(({ until }) => day <= until).map(({ role }) => role);
  return acting.length === 0
    ? person
    : { ...person, roles: [...new Set([...person.roles, ...acting])] };
}

/**
 * Who answers for a role on a day (`YYYY-MM-DD`): a holder who is there, the first by name of
 * several; the deputy of one who is away; the holder all the same when the deputy is away too. Null
 * where nobody holds the role.
 */
export function holderOf(role: Role, people: readonly Person[], day: string): Person | null {
  const active = people.filter((person) => person.active).map((person) => onDay(person, day));
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
